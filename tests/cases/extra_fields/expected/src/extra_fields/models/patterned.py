"""Fields by pattern."""

from __future__ import annotations

from .._runtime.models import Model


class Patterned(Model):
    """Fields by pattern."""

    name: str | None = None
    """A field that has a name."""
