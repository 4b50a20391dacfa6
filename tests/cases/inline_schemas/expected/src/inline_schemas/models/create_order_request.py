"""Request of createOrder."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model

CreateOrderRequestLinesItemOptionsColor: TypeAlias = Literal["red", "blue"]
"""Its color."""


class CreateOrderRequestLinesItemOptions(Model):
    """Its options."""

    color: CreateOrderRequestLinesItemOptionsColor | None = None
    """Its color."""


class CreateOrderRequestLinesItemOptionsDict(TypedDict):
    """The fields of CreateOrderRequestLinesItemOptions as a dict."""

    color: NotRequired[CreateOrderRequestLinesItemOptionsColor]
    """Its color."""


CreateOrderRequestLinesItemOptionsInput: TypeAlias = (
    CreateOrderRequestLinesItemOptions | CreateOrderRequestLinesItemOptionsDict
)
"""CreateOrderRequestLinesItemOptions, or a dict with its fields."""


class CreateOrderRequestLinesItem(Model):
    """Request lines item of createOrder."""

    product: str
    """Number of the product."""

    options: CreateOrderRequestLinesItemOptions | None = None
    """Its options."""


class CreateOrderRequestLinesItemDict(TypedDict):
    """The fields of CreateOrderRequestLinesItem as a dict."""

    product: str
    """Number of the product."""

    options: NotRequired[CreateOrderRequestLinesItemOptionsInput]
    """Its options."""


CreateOrderRequestLinesItemInput: TypeAlias = (
    CreateOrderRequestLinesItem | CreateOrderRequestLinesItemDict
)
"""CreateOrderRequestLinesItem, or a dict with its fields."""


class CreateOrderRequest(Model):
    """Request of createOrder."""

    lines: list[CreateOrderRequestLinesItem]
    """What is ordered."""


class CreateOrderRequestDict(TypedDict):
    """The fields of CreateOrderRequest as a dict."""

    lines: Sequence[CreateOrderRequestLinesItemInput]
    """What is ordered."""


CreateOrderRequestInput: TypeAlias = CreateOrderRequest | CreateOrderRequestDict
"""CreateOrderRequest, or a dict with its fields."""
