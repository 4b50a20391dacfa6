"""Request of write."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class WriteRequest(Model):
    """Request of write."""

    prompt: str
    """What to write about."""

    stream: bool | None = None
    """Whether to send the text piece by piece."""


class WriteRequestDict(TypedDict):
    """The fields of WriteRequest as a dict."""

    prompt: str
    """What to write about."""

    stream: NotRequired[bool | None]
    """Whether to send the text piece by piece."""


WriteRequestInput: TypeAlias = WriteRequest | WriteRequestDict
"""WriteRequest, or a dict with its fields."""
