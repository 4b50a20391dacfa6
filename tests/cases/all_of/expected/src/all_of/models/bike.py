"""A bike."""

from __future__ import annotations

from .._runtime.models import Model


class Bike(Model):
    """A bike."""

    kind: str
    """Which vehicle it is."""

    wheels: int | None = None
    """How many wheels it has."""

    gears: int
    """How many gears it has."""
