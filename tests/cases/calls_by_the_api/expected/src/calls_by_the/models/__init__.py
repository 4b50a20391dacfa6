"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .add_order_paid_payload import AddOrderPaidPayload as AddOrderPaidPayload
    from .add_order_request import AddOrderRequest as AddOrderRequest
    from .add_order_request import AddOrderRequestDict as AddOrderRequestDict
    from .add_order_request import AddOrderRequestInput as AddOrderRequestInput
    from .order import Order as Order
    from .order_gone_payload import OrderGonePayload as OrderGonePayload
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AddOrderPaidPayload": "add_order_paid_payload:AddOrderPaidPayload",
            "AddOrderRequest": "add_order_request:AddOrderRequest",
            "AddOrderRequestDict": "add_order_request:AddOrderRequestDict",
            "AddOrderRequestInput": "add_order_request:AddOrderRequestInput",
            "Order": "order:Order",
            "OrderGonePayload": "order_gone_payload:OrderGonePayload",
        },
    )
