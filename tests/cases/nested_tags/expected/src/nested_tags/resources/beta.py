"""What may change."""

from __future__ import annotations

from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

TRY_BETA: Operation[None] = Operation(
    "tryBeta",
    "GET",
    "/beta",
)


class Beta(Resource):
    """What may change."""

    def try_beta(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """With a badge alone.

        `GET /beta`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            TRY_BETA,
            options=request_options,
        )


class AsyncBeta(AsyncResource):
    """What may change."""

    async def try_beta(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """With a badge alone.

        `GET /beta`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            TRY_BETA,
            options=request_options,
        )
