"""A card."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Card(Model):
    """A card."""

    number: str
    """On its face."""

    owner: str | None = None
    """Whose it is."""


class CardDict(TypedDict):
    """The fields of Card as a dict."""

    number: str
    """On its face."""

    owner: NotRequired[str]
    """Whose it is."""


CardInput: TypeAlias = Card | CardDict
"""Card, or a dict with its fields."""
