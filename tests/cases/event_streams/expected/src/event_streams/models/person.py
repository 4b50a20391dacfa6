"""Someone."""

from __future__ import annotations

from .._runtime.models import Model


class Person(Model):
    """Someone."""

    name: str
    """For others."""
