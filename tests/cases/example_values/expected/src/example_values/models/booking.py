"""For whom."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Booking(Model):
    """For whom."""

    name: str
    """On the ticket."""

    seats: int
    """How many."""

    wishes: list[str] | None = None
    """What would be nice."""


class BookingDict(TypedDict):
    """The fields of Booking as a dict."""

    name: str
    """On the ticket."""

    seats: int
    """How many."""

    wishes: NotRequired[Sequence[str]]
    """What would be nice."""


BookingInput: TypeAlias = Booking | BookingDict
"""Booking, or a dict with its fields."""
