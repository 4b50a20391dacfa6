"""Request of addAlbum."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model
from .place import Place, PlaceInput


class AddAlbumRequest(Model):
    """Request of addAlbum."""

    photos: list[str] | None = None
    """As many as there are."""

    cover: str | None = None
    """The first photo otherwise."""

    places: list[Place] | None = None
    """As one JSON text."""

    colors: list[str] | None = None
    """With commas between."""

    license: str | None = None
    """Who may do what."""


class AddAlbumRequestDict(TypedDict):
    """The fields of AddAlbumRequest as a dict."""

    photos: NotRequired[Sequence[str]]
    """As many as there are."""

    cover: NotRequired[str]
    """The first photo otherwise."""

    places: NotRequired[Sequence[PlaceInput]]
    """As one JSON text."""

    colors: NotRequired[Sequence[str]]
    """With commas between."""

    license: NotRequired[str]
    """Who may do what."""


AddAlbumRequestInput: TypeAlias = AddAlbumRequest | AddAlbumRequestDict
"""AddAlbumRequest, or a dict with its fields."""
