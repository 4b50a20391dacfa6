"""Operations on reports weekly."""

from __future__ import annotations

from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

GET: Operation[None] = Operation(
    "getWeeklyReport",
    "GET",
    "/reports/weekly",
)


class ReportsWeekly(Resource):
    """Operations on reports weekly."""

    def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """What happened this week.

        `GET /reports/weekly`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            GET,
            options=request_options,
        )


class AsyncReportsWeekly(AsyncResource):
    """Operations on reports weekly."""

    async def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """What happened this week.

        `GET /reports/weekly`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET,
            options=request_options,
        )
