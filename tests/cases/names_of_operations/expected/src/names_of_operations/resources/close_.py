"""Operations on close."""

from __future__ import annotations

from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

GET_URLS_V2: Operation[None] = Operation(
    "getURLsV2",
    "GET",
    "/a",
)
GET_URLS_V2_2: Operation[None] = Operation(
    "get_urls_v2",
    "GET",
    "/b",
)


class Close(Resource):
    """Operations on close."""

    def get_urls_v2(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Capitals.

        `GET /a`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_URLS_V2,
            options=request_options,
        )

    def get_urls_v2_2(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """The same in snake case.

        `GET /b`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_URLS_V2_2,
            options=request_options,
        )


class AsyncClose(AsyncResource):
    """Operations on close."""

    async def get_urls_v2(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Capitals.

        `GET /a`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_URLS_V2,
            options=request_options,
        )

    async def get_urls_v2_2(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """The same in snake case.

        `GET /b`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_URLS_V2_2,
            options=request_options,
        )
