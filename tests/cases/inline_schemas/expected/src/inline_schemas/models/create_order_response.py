"""Response of createOrder."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import Model

CreateOrderResponseState: TypeAlias = Literal["new", "paid"]
"""How far it is."""


class CreateOrderResponse(Model):
    """Response of createOrder."""

    id: str
    """Number of the order."""

    state: CreateOrderResponseState | None = None
    """How far it is."""
