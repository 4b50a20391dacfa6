"""Response of listSongs."""

from __future__ import annotations

from .._runtime.models import Model
from .song import Song


class ListSongsResponseMeta(Model):
    """About the list."""

    total_pages: int
    """How many pages there are."""


class ListSongsResponse(Model):
    """Response of listSongs."""

    data: list[Song]
    """Songs."""

    meta: ListSongsResponseMeta
    """About the list."""
