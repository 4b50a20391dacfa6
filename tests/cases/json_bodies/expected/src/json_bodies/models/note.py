"""A note."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Note(Model):
    """A note."""

    id: str
    """Identifier in the body."""

    kind: Literal["note"] = "note"
    """Sent by itself, as nothing else is allowed."""

    text: str
    """What it says."""

    color: str | None = None
    """Of the paper; null for none."""

    body: str | None = None
    """A field with the name of what holds it."""

    request_options: str | None = None
    """A field with the name of an argument."""


class NoteDict(TypedDict):
    """The fields of Note as a dict."""

    id: str
    """Identifier in the body."""

    kind: Literal["note"]
    """Sent by itself, as nothing else is allowed."""

    text: str
    """What it says."""

    color: NotRequired[str | None]
    """Of the paper; null for none."""

    body: NotRequired[str]
    """A field with the name of what holds it."""

    request_options: NotRequired[str]
    """A field with the name of an argument."""


NoteInput: TypeAlias = Note | NoteDict
"""Note, or a dict with its fields."""
