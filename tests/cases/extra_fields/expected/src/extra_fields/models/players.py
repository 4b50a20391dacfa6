"""Results by player."""

from __future__ import annotations

import datetime

from .._runtime.models import Model


class PlayersValue(Model):
    """The schema value."""

    at: datetime.datetime
    """When."""

    points: int | None = None
    """How many."""


class Players(Model):
    """Results by player."""

    label: str | None = None
    """Heading above them."""
