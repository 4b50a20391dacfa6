"""A car, as a vehicle with more fields."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model
from .owner import Owner, OwnerInput


class Car(Model):
    """A car, as a vehicle with more fields."""

    kind: str
    """Which vehicle it is."""

    wheels: int
    """How many wheels the car has."""

    seats: int
    """How many people it takes."""

    owner: Owner | None = None
    """Who pays for it."""


class CarDict(TypedDict):
    """The fields of Car as a dict."""

    kind: str
    """Which vehicle it is."""

    wheels: int
    """How many wheels the car has."""

    seats: int
    """How many people it takes."""

    owner: NotRequired[OwnerInput]
    """Who pays for it."""


CarInput: TypeAlias = Car | CarDict
"""Car, or a dict with its fields."""
