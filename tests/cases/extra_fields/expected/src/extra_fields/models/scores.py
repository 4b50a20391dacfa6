"""Points by player, beside the name of the game."""

from __future__ import annotations

from typing import TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import EXTRA_FIELDS, Model


class Scores(Model):
    """Points by player, beside the name of the game."""

    name: str
    """Of the game."""

    extra_fields: dict[str, int] = EXTRA_FIELDS
    """Fields by names that are not known beforehand."""


class ScoresDict(TypedDict):
    """The fields of Scores as a dict."""

    name: str
    """Of the game."""


ScoresInput: TypeAlias = Scores | ScoresDict
"""Scores, or a dict with its fields; for more fields, Scores takes `extra_fields`."""
