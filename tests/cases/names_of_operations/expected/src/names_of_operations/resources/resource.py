"""Operations on ???."""

from __future__ import annotations

from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

CALL: Operation[None] = Operation(
    "!!!",
    "GET",
    "/e",
)


class Resource_(Resource):
    """Operations on ???."""

    def call(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Nothing that could stand in a name.

        `GET /e`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            CALL,
            options=request_options,
        )


class AsyncResource_(AsyncResource):
    """Operations on ???."""

    async def call(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Nothing that could stand in a name.

        `GET /e`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            CALL,
            options=request_options,
        )
