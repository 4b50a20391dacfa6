"""Operations on Parcels."""

from __future__ import annotations

from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

COUNT_PARCELS: Operation[int] = Operation(
    "countParcels",
    "GET",
    "/parcels",
    returns=lambda: int,
)


class Parcels(Resource):
    """Operations on Parcels."""

    def count_parcels(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> int:
        """Count parcels.

        `GET /parcels`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            COUNT_PARCELS,
            options=request_options,
        )


class AsyncParcels(AsyncResource):
    """Operations on Parcels."""

    async def count_parcels(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> int:
        """Count parcels.

        `GET /parcels`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            COUNT_PARCELS,
            options=request_options,
        )
