"""What is uploaded."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Upload(Model):
    """What is uploaded."""

    name: str
    """Of the file."""

    label: str | None = None
    """For people."""


class UploadDict(TypedDict):
    """The fields of Upload as a dict."""

    name: str
    """Of the file."""

    label: NotRequired[str]
    """For people."""


UploadInput: TypeAlias = Upload | UploadDict
"""Upload, or a dict with its fields."""
