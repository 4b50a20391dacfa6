"""A component with the name that an inline schema would have."""

from __future__ import annotations

from .._runtime.models import Model


class CustomerAddress(Model):
    """A component with the name that an inline schema would have."""

    zip: str | None = None
    """Of the place."""
