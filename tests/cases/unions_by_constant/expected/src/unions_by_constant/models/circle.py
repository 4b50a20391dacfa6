"""A circle."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Circle(Model):
    """A circle."""

    kind: Literal["circle"] = "circle"
    """Always circle."""

    radius: float
    """From the middle to the rim."""


class CircleDict(TypedDict):
    """The fields of Circle as a dict."""

    kind: Literal["circle"]
    """Always circle."""

    radius: float
    """From the middle to the rim."""


CircleInput: TypeAlias = Circle | CircleDict
"""Circle, or a dict with its fields."""
