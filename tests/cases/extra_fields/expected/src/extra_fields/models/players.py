"""Results by player."""

from __future__ import annotations

import datetime

from .._runtime.models import EXTRA_FIELDS, Model


class PlayersValue(Model):
    """Value of Players."""

    at: datetime.datetime
    """When."""

    points: int | None = None
    """How many."""


class Players(Model):
    """Results by player."""

    label: str | None = None
    """Heading above them."""

    extra_fields: dict[str, PlayersValue] = EXTRA_FIELDS
    """Fields by names that are not known beforehand."""
