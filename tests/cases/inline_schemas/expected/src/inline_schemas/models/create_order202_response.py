"""The schema CreateOrder202Response."""

from __future__ import annotations

from .._runtime.models import Model


class CreateOrder202Response(Model):
    """The schema response."""

    after: int | None = None
    """Seconds to wait."""
