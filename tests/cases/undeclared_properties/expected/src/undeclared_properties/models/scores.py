"""The names that are required are of the type of all others."""

from __future__ import annotations

from typing import TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import EXTRA_FIELDS, Model


class Scores(Model):
    """The names that are required are of the type of all others."""

    total: int

    extra_fields: dict[str, int] = EXTRA_FIELDS
    """Fields by names that are not known beforehand."""


class ScoresDict(TypedDict):
    """The fields of Scores as a dict."""

    total: int


ScoresInput: TypeAlias = Scores | ScoresDict
"""Scores, or a dict with its fields; for more fields, Scores takes `extra_fields`."""
