"""A park."""

from __future__ import annotations

from .._runtime.models import Model


class Park(Model):
    """A park."""

    name: str
    """Of the park."""
