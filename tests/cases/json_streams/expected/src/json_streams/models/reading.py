"""What a sensor measured."""

from __future__ import annotations

from .._runtime.models import Model


class Reading(Model):
    """What a sensor measured."""

    sensor: str
    """Which one."""

    value: float
    """In degrees."""
