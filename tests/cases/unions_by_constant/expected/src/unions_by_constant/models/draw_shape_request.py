"""Request of drawShape."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model
from .shape import Shape, ShapeInput


class DrawShapeRequest(Model):
    """Request of drawShape."""

    shape: Shape
    """What to draw."""

    others: list[Shape] | None = None
    """Drawn below it."""


class DrawShapeRequestDict(TypedDict):
    """The fields of DrawShapeRequest as a dict."""

    shape: ShapeInput
    """What to draw."""

    others: NotRequired[Sequence[ShapeInput]]
    """Drawn below it."""


DrawShapeRequestInput: TypeAlias = DrawShapeRequest | DrawShapeRequestDict
"""DrawShapeRequest, or a dict with its fields."""
