"""Request of addOrder."""

from __future__ import annotations

from typing import TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class AddOrderRequest(Model):
    """Request of addOrder."""

    notify: str


class AddOrderRequestDict(TypedDict):
    """The fields of AddOrderRequest as a dict."""

    notify: str


AddOrderRequestInput: TypeAlias = AddOrderRequest | AddOrderRequestDict
"""AddOrderRequest, or a dict with its fields."""
