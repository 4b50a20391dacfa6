"""Some words of a text."""

from __future__ import annotations

from .._runtime.models import Model


class Piece(Model):
    """Some words of a text."""

    words: str
    """To be added."""
