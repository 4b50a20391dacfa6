"""Response of listEvents."""

from __future__ import annotations

from .._runtime.models import Model
from .event import Event


class ListEventsResponse(Model):
    """Response of listEvents."""

    events: list[Event]
    """On this page."""
