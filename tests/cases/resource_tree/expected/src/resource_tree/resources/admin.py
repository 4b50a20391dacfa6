"""Operations on Admin."""

from __future__ import annotations

from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

STOP_ALL: Operation[None] = Operation(
    "stopAll",
    "POST",
    "/admin/stop",
)


class Admin(Resource):
    """Operations on Admin."""

    def stop_all(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Stop everything.

        `POST /admin/stop`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            STOP_ALL,
            options=request_options,
        )


class AsyncAdmin(AsyncResource):
    """Operations on Admin."""

    async def stop_all(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Stop everything.

        `POST /admin/stop`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            STOP_ALL,
            options=request_options,
        )
