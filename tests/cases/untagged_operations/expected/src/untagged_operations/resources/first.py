"""Operations on First."""

from __future__ import annotations

from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

DELETE_USERS_ID: Operation[None] = Operation(
    "delete_users_id",
    "DELETE",
    "/users/{id}",
)


class First(Resource):
    """Operations on First."""

    def delete_users_id(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """With two tags, and no summary.

        `DELETE /users/{id}`

        Args:
            id: The user.
            request_options: Settings for this call alone.
        """
        return self._call(
            DELETE_USERS_ID,
            path={"id": id},
            options=request_options,
        )


class AsyncFirst(AsyncResource):
    """Operations on First."""

    async def delete_users_id(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """With two tags, and no summary.

        `DELETE /users/{id}`

        Args:
            id: The user.
            request_options: Settings for this call alone.
        """
        return await self._call(
            DELETE_USERS_ID,
            path={"id": id},
            options=request_options,
        )
