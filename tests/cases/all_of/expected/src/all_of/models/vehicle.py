"""What all vehicles have in common."""

from __future__ import annotations

from .._runtime.models import Model


class Vehicle(Model):
    """What all vehicles have in common."""

    kind: str
    """Which vehicle it is."""

    wheels: int | None = None
    """How many wheels it has."""
