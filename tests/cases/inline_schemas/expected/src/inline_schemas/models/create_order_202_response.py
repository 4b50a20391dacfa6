"""202 response of createOrder."""

from __future__ import annotations

from .._runtime.models import Model


class CreateOrder202Response(Model):
    """202 response of createOrder."""

    after: int | None = None
    """Seconds to wait."""
