"""Where something is."""

from __future__ import annotations

from typing import TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Place(Model):
    """Where something is."""

    latitude: float
    """In degrees."""

    longitude: float
    """In degrees."""


class PlaceDict(TypedDict):
    """The fields of Place as a dict."""

    latitude: float
    """In degrees."""

    longitude: float
    """In degrees."""


PlaceInput: TypeAlias = Place | PlaceDict
"""Place, or a dict with its fields."""
