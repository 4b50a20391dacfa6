"""Error of createOrder."""

from __future__ import annotations

from .._runtime.models import Model


class CreateOrderError(Model):
    """Error of createOrder."""

    message: str | None = None
    """For people."""
