"""Who does it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Owner(Model):
    """Who does it."""

    name: str | None = None
    """An optional scalar."""


class OwnerDict(TypedDict):
    """The fields of Owner as a dict."""

    name: NotRequired[str | None]
    """An optional scalar."""


OwnerInput: TypeAlias = Owner | OwnerDict
"""Owner, or a dict with its fields."""
