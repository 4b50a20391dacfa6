"""Operations on Clock."""

from __future__ import annotations

import datetime

from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

GET_TIME: Operation[datetime.datetime] = Operation(
    "getTime",
    "GET",
    "/time",
    returns=lambda: datetime.datetime,
)


class Clock(Resource):
    """Operations on Clock."""

    def get_time(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> datetime.datetime:
        """Get the time.

        `GET /time`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_TIME,
            options=request_options,
        )


class AsyncClock(AsyncResource):
    """Operations on Clock."""

    async def get_time(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> datetime.datetime:
        """Get the time.

        `GET /time`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_TIME,
            options=request_options,
        )
