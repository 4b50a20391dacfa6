"""A thing."""

from __future__ import annotations

from .._runtime.models import Model


class Thing(Model):
    """A thing."""

    name: str | None = None
    """What it is called."""
