"""Where somebody lives; null for those who are on the road."""

from __future__ import annotations

from typing import TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Home(Model):
    """Where somebody lives; null for those who are on the road."""

    city: str
    """Name of the place."""


class HomeDict(TypedDict):
    """The fields of Home as a dict."""

    city: str
    """Name of the place."""


HomeInput: TypeAlias = Home | HomeDict
"""Home, or a dict with its fields."""
