"""Request of patchNote."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class PatchNoteRequest(Model):
    """Request of patchNote."""

    text: str | None = None
    """What it says now."""

    color: str | None = None
    """Of the paper."""


class PatchNoteRequestDict(TypedDict):
    """The fields of PatchNoteRequest as a dict."""

    text: NotRequired[str]
    """What it says now."""

    color: NotRequired[str]
    """Of the paper."""


PatchNoteRequestInput: TypeAlias = PatchNoteRequest | PatchNoteRequestDict
"""PatchNoteRequest, or a dict with its fields."""
