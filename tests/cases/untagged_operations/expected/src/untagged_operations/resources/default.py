"""Operations on default."""

from __future__ import annotations

from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

GET_ROOT: Operation[None] = Operation(
    "getRoot",
    "GET",
    "/",
)
GET_USERS_ID: Operation[None] = Operation(
    "get_users_id",
    "GET",
    "/users/{id}",
)


class Default(Resource):
    """Operations on default."""

    def get_root(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Without a tag.

        `GET /`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_ROOT,
            options=request_options,
        )

    def get_users_id(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Without an identifier.

        `GET /users/{id}`

        Args:
            id: The user.
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_USERS_ID,
            path={"id": id},
            options=request_options,
        )


class AsyncDefault(AsyncResource):
    """Operations on default."""

    async def get_root(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Without a tag.

        `GET /`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_ROOT,
            options=request_options,
        )

    async def get_users_id(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Without an identifier.

        `GET /users/{id}`

        Args:
            id: The user.
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_USERS_ID,
            path={"id": id},
            options=request_options,
        )
