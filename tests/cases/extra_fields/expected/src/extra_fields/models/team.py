"""A team, which may say more than is known."""

from __future__ import annotations

from .._runtime.models import Model
from .players import Players
from .scores import Scores


class TeamClosed(Model):
    """Nothing else in it."""

    a: str | None = None
    """One field."""


class Team(Model):
    """A team, which may say more than is known."""

    name: str | None = None
    """Of the team."""

    players: Players | None = None
    """Results by player."""

    totals: Scores | None = None
    """Points by player, beside the name of the game."""

    closed: TeamClosed | None = None
    """Nothing else in it."""
