"""Request of pay."""

from __future__ import annotations

from typing import TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class PayRequest(Model):
    """Request of pay."""

    sum: int
    """In cents."""


class PayRequestDict(TypedDict):
    """The fields of PayRequest as a dict."""

    sum: int
    """In cents."""


PayRequestInput: TypeAlias = PayRequest | PayRequestDict
"""PayRequest, or a dict with its fields."""
