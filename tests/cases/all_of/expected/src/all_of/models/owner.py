"""Who owns a vehicle."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model
from .address import Address, AddressInput


class OwnerWork(Model):
    """An inline merge."""

    city: str
    """Name of the place."""

    room: str | None = None
    """Behind the door."""


class OwnerWorkDict(TypedDict):
    """The fields of OwnerWork as a dict."""

    city: str
    """Name of the place."""

    room: NotRequired[str]
    """Behind the door."""


OwnerWorkInput: TypeAlias = OwnerWork | OwnerWorkDict
"""OwnerWork, or a dict with its fields."""


class Owner(Model):
    """Who owns a vehicle."""

    home: Address | None = None
    """A wrapper that adds a description."""

    size: int | None = None
    """Bounds that are merged."""

    work: OwnerWork | None = None
    """An inline merge."""


class OwnerDict(TypedDict):
    """The fields of Owner as a dict."""

    home: NotRequired[AddressInput]
    """A wrapper that adds a description."""

    size: NotRequired[int]
    """Bounds that are merged."""

    work: NotRequired[OwnerWorkInput]
    """An inline merge."""


OwnerInput: TypeAlias = Owner | OwnerDict
"""Owner, or a dict with its fields."""
