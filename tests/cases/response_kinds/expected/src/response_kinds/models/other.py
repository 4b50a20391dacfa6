"""Another thing."""

from __future__ import annotations

from .._runtime.models import Model


class Other(Model):
    """Another thing."""

    number: int
    """Which one it is."""
