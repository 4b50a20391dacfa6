"""A song as it used to be."""

from __future__ import annotations

from .._runtime.models import Model


class OldSong(Model):
    """Deprecated. A song as it used to be."""

    name: str | None = None
    """On the cover."""
