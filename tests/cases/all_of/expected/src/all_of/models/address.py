"""Where something is."""

from __future__ import annotations

from typing import TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Address(Model):
    """Where something is."""

    city: str
    """Name of the place."""


class AddressDict(TypedDict):
    """The fields of Address as a dict."""

    city: str
    """Name of the place."""


AddressInput: TypeAlias = Address | AddressDict
"""Address, or a dict with its fields."""
