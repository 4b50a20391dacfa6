"""The schema CreateOrder400Response."""

from __future__ import annotations

from .._runtime.models import Model


class CreateOrder400Response(Model):
    """The schema response."""

    reason: str | None = None
    """What is missing."""
