"""Responses whose values come one by one, and are read while they come."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from contextlib import aclosing, closing
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from .arguments import Arguments
from .calls import AsyncCalls, Call, SyncCalls
from .event_streams import StreamLimitError
from .operations import Operation
from .options import RequestOptions
from .responses import Failure, Response
from .stream_styles import StreamReader, StreamStyle
from .transport import AsyncReply

Item = TypeVar("Item")

FIRST_WAIT = 0.5
"""Seconds before a stream that broke is taken up again, where the server says no other."""


class _Stream(Generic[Item]):
    """What a stream is, however its bytes are fetched."""

    def __init__(
        self, operation: Operation[Item], arguments: Arguments, options: RequestOptions | None
    ) -> None:
        if operation.streams is None:
            raise TypeError(f"{operation.id} is no stream")
        self._operation = operation
        self._arguments = arguments
        self._options = options
        self._style: StreamStyle = operation.streams

    def _items(
        self, call: Call[Item], head: Response, reader: StreamReader, chunk: bytes | None
    ) -> Iterator[Item]:
        """What a chunk completes, or without one the end of the response."""
        try:
            for item in reader.finish() if chunk is None else reader.feed(chunk):
                yield call.item(head, self._style.value_of(item))
        except StreamLimitError as error:
            raise call.unreadable(head, str(error)) from None

    def _seconds_to_resumption(
        self, call: Call[Item], reader: StreamReader, failed: int
    ) -> float | None:
        """How long to wait before the stream is taken up again; None if it cannot be."""
        if not (self._style.resumes and reader.last_event_id and call.request.can_repeat):
            return None
        if failed > call.max_retries:
            return None
        return FIRST_WAIT * 2.0**failed if reader.retry is None else reader.retry

    def _arguments_after(self, last_event_id: str) -> Arguments:
        """The arguments of the request for what follows (WHATWG HTML §9.2.4)."""
        headers = {**self._arguments.headers, "Last-Event-ID": last_event_id}
        return self._arguments._replace(headers=headers)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._operation.id}>"


class Stream(_Stream[Item]):
    """The values of a response, one by one as they come; iterate over it, once.

    Use it in a `with` statement or `close` it, so that its connection is closed if you leave early.
    A stream has no total timeout: it ends if nothing comes for the time that a read may take.
    """

    response: Response
    """The head of the response: its status and headers."""

    def __init__(
        self,
        calls: SyncCalls,
        operation: Operation[Item],
        arguments: Arguments,
        options: RequestOptions | None,
    ) -> None:
        super().__init__(operation, arguments, options)
        self._calls = calls
        self._call, self._reply = calls.open(operation, arguments, options)
        self.response = self._reply.head
        self._values = self._all()

    def __iter__(self) -> Iterator[Item]:
        return self

    def __next__(self) -> Item:
        return next(self._values)

    def _all(self) -> Generator[Item, None, None]:
        reader, failed = self._reader(""), 0
        while True:
            failure: Failure | None = None
            with closing(self._reply.chunks()) as chunks:
                for chunk in chunks:
                    if isinstance(chunk, Failure):
                        failure = chunk
                        break
                    for item in self._items(self._call, self._reply.head, reader, chunk):
                        failed = 0
                        yield item
                    if reader.is_ended:
                        return
            if failure is None:
                yield from self._items(self._call, self._reply.head, reader, None)
                return
            wait = self._seconds_to_resumption(self._call, reader, failed)
            if wait is None:
                raise self._call.error(failure) from failure.cause
            self._calls.settings.clock.sleep(wait)
            last, failed = reader.last_event_id, failed + 1
            self._call, self._reply = self._calls.open(
                self._operation, self._arguments_after(last), self._options
            )
            if self._reply.status_code == 204:
                self._reply.close()
                return
            reader = self._reader(last)

    def _reader(self, last_event_id: str) -> StreamReader:
        content_type = self._reply.headers.get("content-type", "")
        return self._style.reader(content_type, last_event_id)

    def close(self) -> None:
        """Close the connection, unless the stream is read to its end; closing again does nothing."""
        self._values.close()
        self._reply.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncStream(_Stream[Item]):
    """The values of a response, one by one as they come; `async for` over it, once.

    Use it in an `async with` statement, which also sends the request; or `await` it, and `close` it
    if you leave early. A stream has no total timeout: it ends if nothing comes for the time that a
    read may take.
    """

    response: Response
    """The head of the response, once it came: its status and headers."""

    def __init__(
        self,
        calls: AsyncCalls,
        operation: Operation[Item],
        arguments: Arguments,
        options: RequestOptions | None,
    ) -> None:
        super().__init__(operation, arguments, options)
        self._calls = calls
        self._opened: tuple[Call[Item], AsyncReply] | None = None
        self._values = self._all()

    async def _open(self) -> Self:
        if self._opened is None:
            self._opened = await self._calls.open(self._operation, self._arguments, self._options)
            self.response = self._opened[1].head
        return self

    def __await__(self) -> Generator[Any, Any, Self]:
        return self._open().__await__()

    def __aiter__(self) -> AsyncIterator[Item]:
        return self

    async def __anext__(self) -> Item:
        return await anext(self._values)

    async def _all(self) -> AsyncGenerator[Item, None]:
        await self._open()
        assert self._opened is not None
        call, reply = self._opened
        reader, failed = self._reader(reply, ""), 0
        while True:
            failure: Failure | None = None
            async with aclosing(reply.chunks()) as chunks:
                async for chunk in chunks:
                    if isinstance(chunk, Failure):
                        failure = chunk
                        break
                    for item in self._items(call, reply.head, reader, chunk):
                        failed = 0
                        yield item
                    if reader.is_ended:
                        return
            if failure is None:
                for item in self._items(call, reply.head, reader, None):
                    yield item
                return
            wait = self._seconds_to_resumption(call, reader, failed)
            if wait is None:
                raise call.error(failure) from failure.cause
            await self._calls.settings.clock.sleep_async(wait)
            last, failed = reader.last_event_id, failed + 1
            self._opened = call, reply = await self._calls.open(
                self._operation, self._arguments_after(last), self._options
            )
            if reply.status_code == 204:
                await reply.close()
                return
            reader = self._reader(reply, last)

    def _reader(self, reply: AsyncReply, last_event_id: str) -> StreamReader:
        return self._style.reader(reply.headers.get("content-type", ""), last_event_id)

    async def close(self) -> None:
        """Close the connection, unless the stream is read to its end; closing again does nothing."""
        await self._values.aclose()
        if self._opened is not None:
            await self._opened[1].close()

    async def __aenter__(self) -> Self:
        return await self._open()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
