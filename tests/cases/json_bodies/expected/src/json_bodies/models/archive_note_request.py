"""Request of archiveNote."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class ArchiveNoteRequest(Model):
    """Request of archiveNote."""

    kind: Literal["move"] = "move"
    """What is done."""

    folder: str | None = None
    """Where to."""


class ArchiveNoteRequestDict(TypedDict):
    """The fields of ArchiveNoteRequest as a dict."""

    kind: Literal["move"]
    """What is done."""

    folder: NotRequired[str]
    """Where to."""


ArchiveNoteRequestInput: TypeAlias = ArchiveNoteRequest | ArchiveNoteRequestDict
"""ArchiveNoteRequest, or a dict with its fields."""
