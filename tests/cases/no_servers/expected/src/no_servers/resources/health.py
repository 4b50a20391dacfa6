"""Operations on Health."""

from __future__ import annotations

from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

PING: Operation[bool] = Operation(
    "ping",
    "GET",
    "/ping",
    returns=lambda: bool,
)


class Health(Resource):
    """Operations on Health."""

    def ping(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> bool:
        """See whether the server is there.

        `GET /ping`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            PING,
            options=request_options,
        )


class AsyncHealth(AsyncResource):
    """Operations on Health."""

    async def ping(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> bool:
        """See whether the server is there.

        `GET /ping`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            PING,
            options=request_options,
        )
