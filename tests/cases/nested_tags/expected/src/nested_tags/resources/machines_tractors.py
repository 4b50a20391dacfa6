"""Operations on Machines Tractors."""

from __future__ import annotations

from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

LIST_TRACTORS: Operation[None] = Operation(
    "listTractors",
    "GET",
    "/tractors",
)


class MachinesTractors(Resource):
    """Operations on Machines Tractors."""

    def list_tractors(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """All tractors.

        `GET /tractors`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            LIST_TRACTORS,
            options=request_options,
        )


class AsyncMachinesTractors(AsyncResource):
    """Operations on Machines Tractors."""

    async def list_tractors(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """All tractors.

        `GET /tractors`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            LIST_TRACTORS,
            options=request_options,
        )
