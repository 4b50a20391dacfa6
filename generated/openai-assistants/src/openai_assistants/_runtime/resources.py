"""The groups of operations that generated ones derive from."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar

from .arguments import NOTHING, Arguments
from .calls import AsyncCalls, SyncCalls
from .client import AsyncClient, SyncClient
from .omit import OMIT
from .operations import Operation, T
from .options import RequestOptions
from .pagination import AsyncPager, AsyncPageSource, Page, PageSource, Way
from .streams import AsyncStream, Stream
from .waiters import Waiter, Waiting, wait_for, wait_for_async

Envelope = TypeVar("Envelope")


class Resource:
    """Operations that belong together, called by a `SyncClient`."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        self.__calls__: SyncCalls = client.__calls__

    def _call(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] = NOTHING,
        query: Mapping[str, object] = NOTHING,
        headers: Mapping[str, object] = NOTHING,
        cookies: Mapping[str, object] = NOTHING,
        body: object = OMIT,
        media_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> T:
        arguments = Arguments(path, query, headers, cookies, body, media_type)
        return self.__calls__.call(operation, arguments, options).value

    # What the items are, the generated method says.
    def _page(
        self,
        operation: Operation[Envelope],
        *,
        path: Mapping[str, object] = NOTHING,
        query: Mapping[str, object] = NOTHING,
        headers: Mapping[str, object] = NOTHING,
        cookies: Mapping[str, object] = NOTHING,
        body: object = OMIT,
        media_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> Page[Any, Envelope]:
        arguments = Arguments(path, query, headers, cookies, body, media_type)
        source = PageSource(self.__calls__, operation, options)
        return source.fetch(source.begun(arguments), Way())

    def _stream(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] = NOTHING,
        query: Mapping[str, object] = NOTHING,
        headers: Mapping[str, object] = NOTHING,
        cookies: Mapping[str, object] = NOTHING,
        body: object = OMIT,
        media_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> Stream[T]:
        arguments = Arguments(path, query, headers, cookies, body, media_type)
        return Stream(self.__calls__, operation, arguments, options)

    def _wait(
        self,
        waiter: Waiter,
        fetch: Callable[[], T],
        *,
        interval: float | None,
        timeout: float | None,
        on_progress: Callable[[T], object] | None,
    ) -> T:
        clock = self.__calls__.settings.clock
        waiting = Waiting[T](waiter, waiter.poll.changed(interval, timeout), clock.monotonic)
        return wait_for(waiting, fetch, clock, on_progress)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"


class AsyncResource:
    """Operations that belong together, called by an `AsyncClient`."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        self.__calls__: AsyncCalls = client.__calls__

    async def _call(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] = NOTHING,
        query: Mapping[str, object] = NOTHING,
        headers: Mapping[str, object] = NOTHING,
        cookies: Mapping[str, object] = NOTHING,
        body: object = OMIT,
        media_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> T:
        arguments = Arguments(path, query, headers, cookies, body, media_type)
        return (await self.__calls__.call(operation, arguments, options)).value

    # What the items are, the generated method says.
    def _page(
        self,
        operation: Operation[Envelope],
        *,
        path: Mapping[str, object] = NOTHING,
        query: Mapping[str, object] = NOTHING,
        headers: Mapping[str, object] = NOTHING,
        cookies: Mapping[str, object] = NOTHING,
        body: object = OMIT,
        media_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Any, Envelope]:
        arguments = Arguments(path, query, headers, cookies, body, media_type)
        source = AsyncPageSource(self.__calls__, operation, options)
        return AsyncPager(source, source.begun(arguments))

    def _stream(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] = NOTHING,
        query: Mapping[str, object] = NOTHING,
        headers: Mapping[str, object] = NOTHING,
        cookies: Mapping[str, object] = NOTHING,
        body: object = OMIT,
        media_type: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncStream[T]:
        arguments = Arguments(path, query, headers, cookies, body, media_type)
        return AsyncStream(self.__calls__, operation, arguments, options)

    async def _wait(
        self,
        waiter: Waiter,
        fetch: Callable[[], Awaitable[T]],
        *,
        interval: float | None,
        timeout: float | None,
        on_progress: Callable[[T], object] | None,
    ) -> T:
        clock = self.__calls__.settings.clock
        waiting = Waiting[T](waiter, waiter.poll.changed(interval, timeout), clock.monotonic)
        return await wait_for_async(waiting, fetch, clock, on_progress)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"
