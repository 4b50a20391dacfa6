"""Declared first."""

from __future__ import annotations

from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

HEAD_USERS_ID: Operation[None] = Operation(
    "head_users_id",
    "HEAD",
    "/users/{id}",
)
SAME: Operation[None] = Operation(
    "same",
    "OPTIONS",
    "/users/{id}",
)
SAME_TRACE_USERS_ID: Operation[None] = Operation(
    "same_trace_users_id",
    "TRACE",
    "/users/{id}",
)


class Second(Resource):
    """Declared first."""

    def head_users_id(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call head_users_id.

        `HEAD /users/{id}`

        Args:
            id: The user.
            request_options: Settings for this call alone.
        """
        return self._call(
            HEAD_USERS_ID,
            path={"id": id},
            options=request_options,
        )

    def same(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call same.

        `OPTIONS /users/{id}`

        Args:
            id: The user.
            request_options: Settings for this call alone.
        """
        return self._call(
            SAME,
            path={"id": id},
            options=request_options,
        )

    def same_trace_users_id(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call same_trace_users_id.

        `TRACE /users/{id}`

        Args:
            id: The user.
            request_options: Settings for this call alone.
        """
        return self._call(
            SAME_TRACE_USERS_ID,
            path={"id": id},
            options=request_options,
        )


class AsyncSecond(AsyncResource):
    """Declared first."""

    async def head_users_id(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call head_users_id.

        `HEAD /users/{id}`

        Args:
            id: The user.
            request_options: Settings for this call alone.
        """
        return await self._call(
            HEAD_USERS_ID,
            path={"id": id},
            options=request_options,
        )

    async def same(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call same.

        `OPTIONS /users/{id}`

        Args:
            id: The user.
            request_options: Settings for this call alone.
        """
        return await self._call(
            SAME,
            path={"id": id},
            options=request_options,
        )

    async def same_trace_users_id(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call same_trace_users_id.

        `TRACE /users/{id}`

        Args:
            id: The user.
            request_options: Settings for this call alone.
        """
        return await self._call(
            SAME_TRACE_USERS_ID,
            path={"id": id},
            options=request_options,
        )
