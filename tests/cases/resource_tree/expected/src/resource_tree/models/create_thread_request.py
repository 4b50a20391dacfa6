"""Request of createThread."""

from __future__ import annotations

from typing import TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class CreateThreadRequest(Model):
    """Request of createThread."""

    title: str


class CreateThreadRequestDict(TypedDict):
    """The fields of CreateThreadRequest as a dict."""

    title: str


CreateThreadRequestInput: TypeAlias = CreateThreadRequest | CreateThreadRequestDict
"""CreateThreadRequest, or a dict with its fields."""
