"""Operations on Pushes."""

from __future__ import annotations

from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

COUNT_PUSHES: Operation[int] = Operation(
    "countPushes",
    "GET",
    "/pushes",
    returns=lambda: int,
)


class Pushes(Resource):
    """Operations on Pushes."""

    def count_pushes(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> int:
        """Count pushes.

        `GET /pushes`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            COUNT_PUSHES,
            options=request_options,
        )


class AsyncPushes(AsyncResource):
    """Operations on Pushes."""

    async def count_pushes(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> int:
        """Count pushes.

        `GET /pushes`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            COUNT_PUSHES,
            options=request_options,
        )
