"""The schema Point."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any, NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model
from .person import Person, PersonInput


class Point(Model):
    """The schema Point."""

    place: tuple[float, float]
    """Closed by `items`."""

    seen: tuple[datetime.date, Person]
    """Closed by `maxItems`; each item has a type of its own."""

    one: tuple[str]
    """A single item."""

    open: tuple[str, int, *tuple[Any, ...]] | None = None
    """May be longer by items of any type."""

    people: tuple[datetime.date, int, *tuple[Person, ...]] | None = None
    """May be longer by items of one type."""

    short: list[str | int] | None = None
    """May be shorter or longer, so it is a list."""


class PointDict(TypedDict):
    """The fields of Point as a dict."""

    place: tuple[float, float]
    """Closed by `items`."""

    seen: tuple[datetime.date, PersonInput]
    """Closed by `maxItems`; each item has a type of its own."""

    one: tuple[str]
    """A single item."""

    open: NotRequired[tuple[str, int, *tuple[Any, ...]]]
    """May be longer by items of any type."""

    people: NotRequired[tuple[datetime.date, int, *tuple[PersonInput, ...]]]
    """May be longer by items of one type."""

    short: NotRequired[Sequence[str | int]]
    """May be shorter or longer, so it is a list."""


PointInput: TypeAlias = Point | PointDict
"""Point, or a dict with its fields."""
