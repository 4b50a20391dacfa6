"""Request of charge."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model
from .card import Card, CardInput


class ChargeRequest(Model):
    """Request of charge."""

    amount: int
    """In cents."""

    card: Card
    """A card."""

    notes: dict[str, str] | None = None
    """For you."""

    tags: list[str] | None = None
    """One pair for each."""

    flags: list[str] | None = None
    """With spaces between."""

    capture: bool | None = None
    """Whether to take the money now."""


class ChargeRequestDict(TypedDict):
    """The fields of ChargeRequest as a dict."""

    amount: int
    """In cents."""

    card: CardInput
    """A card."""

    notes: NotRequired[Mapping[str, str]]
    """For you."""

    tags: NotRequired[Sequence[str]]
    """One pair for each."""

    flags: NotRequired[Sequence[str]]
    """With spaces between."""

    capture: NotRequired[bool]
    """Whether to take the money now."""


ChargeRequestInput: TypeAlias = ChargeRequest | ChargeRequestDict
"""ChargeRequest, or a dict with its fields."""
