"""Who is in the way."""

from __future__ import annotations

from .._runtime.models import Model


class Conflict(Model):
    """Who is in the way."""

    holder: str
    """Their name."""
