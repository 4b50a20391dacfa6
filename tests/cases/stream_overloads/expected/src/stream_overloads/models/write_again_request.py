"""Request of writeAgain."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class WriteAgainRequest(Model):
    """Request of writeAgain."""

    partial: bool | None = None
    """Whether to send it piece by piece."""


class WriteAgainRequestDict(TypedDict):
    """The fields of WriteAgainRequest as a dict."""

    partial: NotRequired[bool]
    """Whether to send it piece by piece."""


WriteAgainRequestInput: TypeAlias = WriteAgainRequest | WriteAgainRequestDict
"""WriteAgainRequest, or a dict with its fields."""
