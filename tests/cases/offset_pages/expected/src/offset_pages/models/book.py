"""A book."""

from __future__ import annotations

from .._runtime.models import Model


class Book(Model):
    """A book."""

    title: str
    """On its cover."""
