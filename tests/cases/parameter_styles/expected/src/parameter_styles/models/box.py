"""Two limits."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Box(Model):
    """Two limits."""

    left: int
    """The smaller limit."""

    right: int | None = None
    """The larger limit."""


class BoxDict(TypedDict):
    """The fields of Box as a dict."""

    left: int
    """The smaller limit."""

    right: NotRequired[int]
    """The larger limit."""


BoxInput: TypeAlias = Box | BoxDict
"""Box, or a dict with its fields."""
