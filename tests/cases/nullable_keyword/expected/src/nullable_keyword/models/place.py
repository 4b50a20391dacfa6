"""Where it is done; null for anywhere."""

from __future__ import annotations

from typing import TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Place(Model):
    """Where it is done; null for anywhere."""

    room: str
    """Number on the door."""


class PlaceDict(TypedDict):
    """The fields of Place as a dict."""

    room: str
    """Number on the door."""


PlaceInput: TypeAlias = Place | PlaceDict
"""Place, or a dict with its fields."""
