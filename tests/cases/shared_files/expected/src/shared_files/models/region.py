"""Several places."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model
from .place import Place, PlaceInput


class Region(Model):
    """Several places."""

    places: list[Place] | None = None
    """All of them."""

    first: Place | None = None
    """A place."""


class RegionDict(TypedDict):
    """The fields of Region as a dict."""

    places: NotRequired[Sequence[PlaceInput]]
    """All of them."""

    first: NotRequired[PlaceInput]
    """A place."""


RegionInput: TypeAlias = Region | RegionDict
"""Region, or a dict with its fields."""
