"""Response of listParks."""

from __future__ import annotations

from .._runtime.models import Model
from .park import Park


class ListParksResponse(Model):
    """Response of listParks."""

    results: list[Park]
    """Parks."""

    next: str | None = None
    """Where the next page is."""
