"""Operations on Orders."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

CREATE_ORDER: Operation[models.CreateOrderResponse | models.CreateOrder202Response] = Operation(
    "createOrder",
    "POST",
    "/orders",
    body="application/json",
    body_required=True,
    returns=lambda: models.CreateOrderResponse | models.CreateOrder202Response,
    errors=lambda: {400: models.CreateOrder400Response, "default": models.CreateOrderError},
)


class Orders(Resource):
    """Operations on Orders."""

    def create_order(
        self,
        *,
        lines: Sequence[models.CreateOrderRequestLinesItemInput],
        trace: models.CreateOrderTraceInput | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.CreateOrderResponse | models.CreateOrder202Response:
        """Create an order.

        `POST /orders`

        Args:
            lines: What is ordered.
            trace: How to trace the order.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: Something is missing.
        """
        return self._call(
            CREATE_ORDER,
            headers={"trace": trace},
            body={"lines": lines},
            options=request_options,
        )


class AsyncOrders(AsyncResource):
    """Operations on Orders."""

    async def create_order(
        self,
        *,
        lines: Sequence[models.CreateOrderRequestLinesItemInput],
        trace: models.CreateOrderTraceInput | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.CreateOrderResponse | models.CreateOrder202Response:
        """Create an order.

        `POST /orders`

        Args:
            lines: What is ordered.
            trace: How to trace the order.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: Something is missing.
        """
        return await self._call(
            CREATE_ORDER,
            headers={"trace": trace},
            body={"lines": lines},
            options=request_options,
        )
