"""A square."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Square(Model):
    """A square."""

    kind: Literal["square"] = "square"
    """Always square."""

    side: float
    """Length of a side."""


class SquareDict(TypedDict):
    """The fields of Square as a dict."""

    kind: Literal["square"]
    """Always square."""

    side: float
    """Length of a side."""


SquareInput: TypeAlias = Square | SquareDict
"""Square, or a dict with its fields."""
