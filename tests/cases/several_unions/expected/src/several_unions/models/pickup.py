"""The schema Pickup."""

from __future__ import annotations

from .._runtime.models import Model


class Pickup(Model):
    """The schema Pickup."""

    shop: int
