"""Request of lend."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class LendRequest(Model):
    """Request of lend."""

    tool: int

    until: datetime.date

    notes: list[str] | None = None


class LendRequestDict(TypedDict):
    """The fields of LendRequest as a dict."""

    tool: int

    until: datetime.date

    notes: NotRequired[Sequence[str]]


LendRequestInput: TypeAlias = LendRequest | LendRequestDict
"""LendRequest, or a dict with its fields."""
