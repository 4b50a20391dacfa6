"""Operations on Orders."""

from __future__ import annotations

from .. import models
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

LIST_ORDERS: Operation[list[models.Order]] = Operation(
    "listOrders",
    "GET",
    "/orders",
    returns=lambda: list[models.Order],
)


class Orders(Resource):
    """Operations on Orders."""

    def list_orders(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[models.Order]:
        """All orders.

        `GET /orders`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            LIST_ORDERS,
            options=request_options,
        )


class AsyncOrders(AsyncResource):
    """Operations on Orders."""

    async def list_orders(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[models.Order]:
        """All orders.

        `GET /orders`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            LIST_ORDERS,
            options=request_options,
        )
