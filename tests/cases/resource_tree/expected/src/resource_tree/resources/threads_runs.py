"""Runs of an assistant on a thread."""

from __future__ import annotations

from functools import cached_property

from .. import models
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource
from .threads_runs_steps import AsyncThreadsRunsSteps, ThreadsRunsSteps

CREATE: Operation[models.Thread] = Operation(
    "createRun",
    "POST",
    "/threads/{thread_id}/runs",
    returns=lambda: models.Thread,
)
CANCEL: Operation[None] = Operation(
    "cancelRun",
    "DELETE",
    "/threads/{thread_id}/runs/{run_id}",
)


class ThreadsRuns(Resource):
    """Runs of an assistant on a thread."""

    @cached_property
    def steps(self) -> ThreadsRunsSteps:
        """Operations on threads runs steps."""
        return ThreadsRunsSteps(self._client)

    def create(
        self,
        thread_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Thread:
        """Run a thread.

        `POST /threads/{thread_id}/runs`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            CREATE,
            path={"thread_id": thread_id},
            options=request_options,
        )

    def cancel(
        self,
        thread_id: str,
        run_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Cancel a run.

        `DELETE /threads/{thread_id}/runs/{run_id}`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            CANCEL,
            path={"thread_id": thread_id, "run_id": run_id},
            options=request_options,
        )


class AsyncThreadsRuns(AsyncResource):
    """Runs of an assistant on a thread."""

    @cached_property
    def steps(self) -> AsyncThreadsRunsSteps:
        """Operations on threads runs steps."""
        return AsyncThreadsRunsSteps(self._client)

    async def create(
        self,
        thread_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Thread:
        """Run a thread.

        `POST /threads/{thread_id}/runs`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            CREATE,
            path={"thread_id": thread_id},
            options=request_options,
        )

    async def cancel(
        self,
        thread_id: str,
        run_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Cancel a run.

        `DELETE /threads/{thread_id}/runs/{run_id}`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            CANCEL,
            path={"thread_id": thread_id, "run_id": run_id},
            options=request_options,
        )
