"""A component that nothing refers to."""

from __future__ import annotations

from .._runtime.models import Model


class Unused(Model):
    """A component that nothing refers to."""

    a: str | None = None
    """A field."""
