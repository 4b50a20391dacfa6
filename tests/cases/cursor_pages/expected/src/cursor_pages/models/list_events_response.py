"""The schema ListEventsResponse."""

from __future__ import annotations

from .._runtime.models import Model
from .event import Event


class ListEventsResponse(Model):
    """The schema response."""

    events: list[Event]
    """On this page."""
