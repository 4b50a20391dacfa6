"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .create_order_202_response import CreateOrder202Response as CreateOrder202Response
    from .create_order_400_response import CreateOrder400Response as CreateOrder400Response
    from .create_order_error import CreateOrderError as CreateOrderError
    from .create_order_request import CreateOrderRequest as CreateOrderRequest
    from .create_order_request import CreateOrderRequestDict as CreateOrderRequestDict
    from .create_order_request import CreateOrderRequestInput as CreateOrderRequestInput
    from .create_order_request import CreateOrderRequestLinesItem as CreateOrderRequestLinesItem
    from .create_order_request import (
        CreateOrderRequestLinesItemDict as CreateOrderRequestLinesItemDict,
    )
    from .create_order_request import (
        CreateOrderRequestLinesItemInput as CreateOrderRequestLinesItemInput,
    )
    from .create_order_request import (
        CreateOrderRequestLinesItemOptions as CreateOrderRequestLinesItemOptions,
    )
    from .create_order_request import (
        CreateOrderRequestLinesItemOptionsColor as CreateOrderRequestLinesItemOptionsColor,
    )
    from .create_order_request import (
        CreateOrderRequestLinesItemOptionsDict as CreateOrderRequestLinesItemOptionsDict,
    )
    from .create_order_request import (
        CreateOrderRequestLinesItemOptionsInput as CreateOrderRequestLinesItemOptionsInput,
    )
    from .create_order_response import CreateOrderResponse as CreateOrderResponse
    from .create_order_response import CreateOrderResponseState as CreateOrderResponseState
    from .create_order_trace import CreateOrderTrace as CreateOrderTrace
    from .create_order_trace import CreateOrderTraceDict as CreateOrderTraceDict
    from .create_order_trace import CreateOrderTraceInput as CreateOrderTraceInput
    from .customer import Customer as Customer
    from .customer_address import CustomerAddress as CustomerAddress
    from .customer import CustomerAddress2 as CustomerAddress2
    from .customer import CustomerContactsValue as CustomerContactsValue
    from .customer import CustomerPaymentCard as CustomerPaymentCard
    from .customer import CustomerPaymentOption2 as CustomerPaymentOption2
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "CreateOrder202Response": "create_order_202_response:CreateOrder202Response",
            "CreateOrder400Response": "create_order_400_response:CreateOrder400Response",
            "CreateOrderError": "create_order_error:CreateOrderError",
            "CreateOrderRequest": "create_order_request:CreateOrderRequest",
            "CreateOrderRequestDict": "create_order_request:CreateOrderRequestDict",
            "CreateOrderRequestInput": "create_order_request:CreateOrderRequestInput",
            "CreateOrderRequestLinesItem": "create_order_request:CreateOrderRequestLinesItem",
            "CreateOrderRequestLinesItemDict": "create_order_request:CreateOrderRequestLinesItemDict",
            "CreateOrderRequestLinesItemInput": "create_order_request:CreateOrderRequestLinesItemInput",
            "CreateOrderRequestLinesItemOptions": "create_order_request:CreateOrderRequestLinesItemOptions",
            "CreateOrderRequestLinesItemOptionsColor": "create_order_request:CreateOrderRequestLinesItemOptionsColor",
            "CreateOrderRequestLinesItemOptionsDict": "create_order_request:CreateOrderRequestLinesItemOptionsDict",
            "CreateOrderRequestLinesItemOptionsInput": "create_order_request:CreateOrderRequestLinesItemOptionsInput",
            "CreateOrderResponse": "create_order_response:CreateOrderResponse",
            "CreateOrderResponseState": "create_order_response:CreateOrderResponseState",
            "CreateOrderTrace": "create_order_trace:CreateOrderTrace",
            "CreateOrderTraceDict": "create_order_trace:CreateOrderTraceDict",
            "CreateOrderTraceInput": "create_order_trace:CreateOrderTraceInput",
            "Customer": "customer:Customer",
            "CustomerAddress": "customer_address:CustomerAddress",
            "CustomerAddress2": "customer:CustomerAddress2",
            "CustomerContactsValue": "customer:CustomerContactsValue",
            "CustomerPaymentCard": "customer:CustomerPaymentCard",
            "CustomerPaymentOption2": "customer:CustomerPaymentOption2",
        },
    )
