"""The schema Order."""

from __future__ import annotations

from .._runtime.models import Model


class Order(Model):
    """The schema Order."""

    id: str
