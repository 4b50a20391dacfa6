"""The schema CreateOrderError."""

from __future__ import annotations

from .._runtime.models import Model


class CreateOrderError(Model):
    """The schema error."""

    message: str | None = None
    """For people."""
