"""Talks with an assistant."""

from __future__ import annotations

from functools import cached_property

from .. import models
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource
from .threads_runs import AsyncThreadsRuns, ThreadsRuns

CREATE: Operation[models.Thread] = Operation(
    "createThread",
    "POST",
    "/threads",
    body="application/json",
    body_required=True,
    returns=lambda: models.Thread,
)
LIST_THREADS: Operation[None] = Operation(
    "listThreads",
    "GET",
    "/threads",
)


class Threads(Resource):
    """Talks with an assistant."""

    @cached_property
    def runs(self) -> ThreadsRuns:
        """Runs of an assistant on a thread."""
        return ThreadsRuns(self._client)

    def create(
        self,
        *,
        title: str,
        request_options: RequestOptions | None = None,
    ) -> models.Thread:
        """Make a thread.

        `POST /threads`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            CREATE,
            body={"title": title},
            options=request_options,
        )

    def list_threads(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """All threads.

        `GET /threads`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            LIST_THREADS,
            options=request_options,
        )


class AsyncThreads(AsyncResource):
    """Talks with an assistant."""

    @cached_property
    def runs(self) -> AsyncThreadsRuns:
        """Runs of an assistant on a thread."""
        return AsyncThreadsRuns(self._client)

    async def create(
        self,
        *,
        title: str,
        request_options: RequestOptions | None = None,
    ) -> models.Thread:
        """Make a thread.

        `POST /threads`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            CREATE,
            body={"title": title},
            options=request_options,
        )

    async def list_threads(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """All threads.

        `GET /threads`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            LIST_THREADS,
            options=request_options,
        )
