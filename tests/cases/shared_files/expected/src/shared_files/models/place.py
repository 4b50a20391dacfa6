"""A place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Place(Model):
    """A place."""

    name: str
    """On the map."""

    near: list[Place] | None = None
    """Places around it."""


class PlaceDict(TypedDict):
    """The fields of Place as a dict."""

    name: str
    """On the map."""

    near: NotRequired[Sequence[PlaceInput]]
    """Places around it."""


PlaceInput: TypeAlias = Place | PlaceDict
"""Place, or a dict with its fields."""
