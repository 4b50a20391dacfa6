"""A song."""

from __future__ import annotations

from .._runtime.models import Model


class Song(Model):
    """A song."""

    name: str
    """Of the song."""
