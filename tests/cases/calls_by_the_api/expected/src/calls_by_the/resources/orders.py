"""Operations on Orders."""

from __future__ import annotations

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

ADD_ORDER: Operation[models.Order] = Operation(
    "addOrder",
    "POST",
    "/orders",
    body="application/json",
    returns=lambda: models.Order,
)
GET_ORDER: Operation[models.Order] = Operation(
    "getOrder",
    "GET",
    "/orders/{id}",
    returns=lambda: models.Order,
)


class Orders(Resource):
    """Operations on Orders."""

    def add_order(
        self,
        *,
        notify: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Order:
        """Add an order.

        `POST /orders`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            ADD_ORDER,
            body={"notify": notify},
            options=request_options,
        )

    def get_order(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Order:
        """An order.

        `GET /orders/{id}`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_ORDER,
            path={"id": id},
            options=request_options,
        )


class AsyncOrders(AsyncResource):
    """Operations on Orders."""

    async def add_order(
        self,
        *,
        notify: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Order:
        """Add an order.

        `POST /orders`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            ADD_ORDER,
            body={"notify": notify},
            options=request_options,
        )

    async def get_order(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Order:
        """An order.

        `GET /orders/{id}`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_ORDER,
            path={"id": id},
            options=request_options,
        )
