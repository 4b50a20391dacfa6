"""Operations on threads runs steps."""

from __future__ import annotations

from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

LIST: Operation[None] = Operation(
    "listRunSteps",
    "GET",
    "/threads/{thread_id}/runs/steps",
)


class ThreadsRunsSteps(Resource):
    """Operations on threads runs steps."""

    def list(
        self,
        thread_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """What a run did.

        `GET /threads/{thread_id}/runs/steps`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            LIST,
            path={"thread_id": thread_id},
            options=request_options,
        )


class AsyncThreadsRunsSteps(AsyncResource):
    """Operations on threads runs steps."""

    async def list(
        self,
        thread_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """What a run did.

        `GET /threads/{thread_id}/runs/steps`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            LIST,
            path={"thread_id": thread_id},
            options=request_options,
        )
