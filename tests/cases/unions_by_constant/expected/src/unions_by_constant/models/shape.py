"""A shape; its kind says which."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model
from .circle import Circle, CircleInput
from .square import Square, SquareInput


class ShapeLine(Model):
    """A line between two points."""

    kind: Literal["line"] = "line"
    """Always line."""

    length: float
    """From end to end."""


class ShapeLineDict(TypedDict):
    """The fields of ShapeLine as a dict."""

    kind: Literal["line"]
    """Always line."""

    length: float
    """From end to end."""


ShapeLineInput: TypeAlias = ShapeLine | ShapeLineDict
"""ShapeLine, or a dict with its fields."""

Shape: TypeAlias = Circle | Square | ShapeLine
"""A shape; its kind says which."""

ShapeInput: TypeAlias = CircleInput | SquareInput | ShapeLineInput
"""What may be passed for Shape."""
