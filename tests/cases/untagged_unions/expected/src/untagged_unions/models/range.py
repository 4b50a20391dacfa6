"""Numbers between two others."""

from __future__ import annotations

from typing import TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Range(Model):
    """Numbers between two others."""

    low: float
    """The lowest of them."""

    high: float
    """The highest of them."""


class RangeDict(TypedDict):
    """The fields of Range as a dict."""

    low: float
    """The lowest of them."""

    high: float
    """The highest of them."""


RangeInput: TypeAlias = Range | RangeDict
"""Range, or a dict with its fields."""
