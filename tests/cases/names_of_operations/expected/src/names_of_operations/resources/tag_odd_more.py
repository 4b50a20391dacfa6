"""Operations on Tag: "odd" & more/…."""

from __future__ import annotations

from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

USERS_GET_BY_NAME: Operation[None] = Operation(
    "users/get-by+name",
    "GET",
    "/c",
)


class TagOddMore(Resource):
    """Operations on Tag: "odd" & more/…."""

    def users_get_by_name(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Odd characters.

        `GET /c`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            USERS_GET_BY_NAME,
            options=request_options,
        )


class AsyncTagOddMore(AsyncResource):
    """Operations on Tag: "odd" & more/…."""

    async def users_get_by_name(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Odd characters.

        `GET /c`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            USERS_GET_BY_NAME,
            options=request_options,
        )
