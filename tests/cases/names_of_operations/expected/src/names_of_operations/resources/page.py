"""Operations on Page."""

from __future__ import annotations

from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

PAGE: Operation[None] = Operation(
    "page",
    "GET",
    "/g",
)


class Page_(Resource):
    """Operations on Page."""

    def page(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """A tag called like a class of the SDK.

        `GET /g`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            PAGE,
            options=request_options,
        )


class AsyncPage_(AsyncResource):
    """Operations on Page."""

    async def page(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """A tag called like a class of the SDK.

        `GET /g`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            PAGE,
            options=request_options,
        )
