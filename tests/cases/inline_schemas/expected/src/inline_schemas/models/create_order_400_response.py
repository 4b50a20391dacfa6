"""400 response of createOrder."""

from __future__ import annotations

from .._runtime.models import Model


class CreateOrder400Response(Model):
    """400 response of createOrder."""

    reason: str | None = None
    """What is missing."""
