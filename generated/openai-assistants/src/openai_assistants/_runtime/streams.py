"""Responses whose values come one by one, and are read while they come."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from contextlib import aclosing, closing, suppress
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from .arguments import Arguments
from .call import Call
from .calls import AsyncCalls, SyncCalls
from .event_streams import StreamLimitError
from .operations import Operation
from .options import RequestOptions
from .replies import AsyncReply, SyncReply
from .responses import Failure, Response
from .stream_styles import StreamReader, StreamStyle, StreamTypeError

Item = TypeVar("Item")

FIRST_WAIT = 0.5
"""Seconds before a stream that broke is taken up again, where the server says no other."""


class _Source(Generic[Item]):
    """Where the values of a stream come from, however its bytes are fetched.

    It does not know the stream, so that one that nobody holds any longer goes away, and with it its
    connection.
    """

    call: Call[Item]
    reader: StreamReader

    def __init__(
        self, operation: Operation[Item], arguments: Arguments, options: RequestOptions | None
    ) -> None:
        if operation.streams is None:
            raise TypeError(f"{operation.id} is no stream")
        self.operation = operation
        self._is_closed = False
        self._arguments = arguments
        self._options = options
        self._style: StreamStyle = operation.streams
        self._failed = 0

    def end(self) -> None:
        """Fetch no more; the values end where somebody waits for one."""
        self._is_closed = True

    def is_closed(self) -> bool:
        """Whether it was ended, perhaps by another thread or task."""
        return self._is_closed

    def _items(self, head: Response, chunk: bytes | None) -> Iterator[Item]:
        """What a chunk completes, or without one the end of the response."""
        try:
            for item in self.reader.finish() if chunk is None else self.reader.feed(chunk):
                yield self.call.item(head, self._style.value_of(item))
                self._failed = 0
        except StreamLimitError as error:
            raise self.call.unreadable(head, str(error)) from None

    def _new_reader(self, head: Response, last_event_id: str) -> StreamReader:
        is_empty = head.status_code == 204
        content_type = "" if is_empty else head.headers.get("content-type", "")
        return self._style.reader(content_type, last_event_id)

    def _begin_again(self, failure: Failure) -> float:
        """The seconds to wait before the stream is taken up again.

        Raises:
            APIError: It cannot be.
        """
        if not (
            self._style.resumes
            and _can_be_sent(self.reader.last_event_id)
            and self.call.request.can_repeat
            and self._failed < self.call.max_retries
        ):
            raise self.call.error(failure) from failure.cause
        self._failed += 1
        retry = self.reader.retry
        return FIRST_WAIT * 2.0 ** (self._failed - 1) if retry is None else retry

    def _arguments_after(self, last_event_id: str) -> Arguments:
        """The arguments of the request for what follows (WHATWG HTML §9.2.4)."""
        if not last_event_id:
            return self._arguments
        wire = last_event_id.encode().decode("latin-1")  # as headers are written: sent as UTF-8
        return self._arguments._replace(headers={**self._arguments.headers, "Last-Event-ID": wire})


def _can_be_sent(last_event_id: str) -> bool:
    """Whether there is an ID, and one that a header can carry."""
    return bool(last_event_id) and all(c >= " " and c != "\x7f" for c in last_event_id)


class _SyncSource(_Source[Item]):
    reply: SyncReply

    def __init__(
        self,
        calls: SyncCalls,
        operation: Operation[Item],
        arguments: Arguments,
        options: RequestOptions | None,
    ) -> None:
        super().__init__(operation, arguments, options)
        self._calls = calls

    def open(self, last_event_id: str = "") -> None:
        """Send the request for what follows an event."""
        arguments = self._arguments_after(last_event_id)
        self.call, self.reply = self._calls.open(self.operation, arguments, self._options)
        try:
            self.reader = self._new_reader(self.reply.head, last_event_id)
        except StreamTypeError as error:
            self.reply.read()
            raise self.call.unreadable(self.reply.head, str(error)) from None

    def values(self) -> Generator[Item, None, None]:
        while True:
            failure: Failure | None = None
            with closing(self.reply.chunks()) as chunks:
                for chunk in chunks:
                    if isinstance(chunk, Failure):
                        failure = chunk
                        break
                    yield from self._items(self.reply.head, chunk)
                    if self.reader.is_ended:
                        return
            if self.is_closed():
                return
            if failure is None:
                yield from self._items(self.reply.head, None)
                return
            self._calls.settings.clock.sleep(self._begin_again(failure))
            if self.is_closed():
                return
            self.open(self.reader.last_event_id)


class Stream(Generic[Item]):
    """The values of a response, one by one as they come; iterate over it, once.

    Use it in a `with` statement or `close` it, so that its connection is closed if you leave early.
    A stream has no total timeout: it ends if nothing comes for the time that a read may take.
    """

    def __init__(
        self,
        calls: SyncCalls,
        operation: Operation[Item],
        arguments: Arguments,
        options: RequestOptions | None,
    ) -> None:
        self._source = _SyncSource(calls, operation, arguments, options)
        self._source.open()
        self._values = self._source.values()

    @property
    def response(self) -> Response:
        """The head of the response: its status and headers."""
        return self._source.reply.head

    def __iter__(self) -> Iterator[Item]:
        return self

    def __next__(self) -> Item:
        return next(self._values)

    def close(self) -> None:
        """Close the connection, unless the stream is read to its end; closing again does nothing.

        Where another thread waits for a value, the stream ends for it.
        """
        self._source.end()
        try:
            self._values.close()
        except ValueError:  # another thread is in it
            self._source.reply.abort()
        else:
            self._source.reply.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __del__(self) -> None:
        if hasattr(self, "_values"):  # it was opened
            self._source.reply.close()

    def __repr__(self) -> str:
        return f"<Stream of {self._source.operation.id}>"


class _AsyncSource(_Source[Item]):
    reply: AsyncReply | None = None

    def __init__(
        self,
        calls: AsyncCalls,
        operation: Operation[Item],
        arguments: Arguments,
        options: RequestOptions | None,
    ) -> None:
        super().__init__(operation, arguments, options)
        self._calls = calls

    async def open(self, last_event_id: str = "") -> AsyncReply:
        """Send the request for what follows an event."""
        arguments = self._arguments_after(last_event_id)
        self.call, reply = await self._calls.open(self.operation, arguments, self._options)
        self.reply = reply
        try:
            self.reader = self._new_reader(reply.head, last_event_id)
        except StreamTypeError as error:
            await reply.read()
            raise self.call.unreadable(reply.head, str(error)) from None
        return reply

    async def values(self) -> AsyncGenerator[Item, None]:
        reply = await self.open() if self.reply is None else self.reply
        while True:
            failure: Failure | None = None
            async with aclosing(reply.chunks()) as chunks:
                async for chunk in chunks:
                    if isinstance(chunk, Failure):
                        failure = chunk
                        break
                    for item in self._items(reply.head, chunk):
                        yield item
                    if self.reader.is_ended:
                        return
            if self.is_closed():
                return
            if failure is None:
                for item in self._items(reply.head, None):
                    yield item
                return
            await self._calls.settings.clock.sleep_async(self._begin_again(failure))
            if self.is_closed():
                return
            reply = await self.open(self.reader.last_event_id)
            if self.is_closed():
                await reply.close()
                return


class AsyncStream(Generic[Item]):
    """The values of a response, one by one as they come; `async for` over it, once.

    Use it in an `async with` statement, which also sends the request; or `await` it, and `close` it
    if you leave early. A stream has no total timeout: it ends if nothing comes for the time that a
    read may take.
    """

    def __init__(
        self,
        calls: AsyncCalls,
        operation: Operation[Item],
        arguments: Arguments,
        options: RequestOptions | None,
    ) -> None:
        self._source = _AsyncSource(calls, operation, arguments, options)
        self._values = self._source.values()

    @property
    def response(self) -> Response:
        """The head of the response: its status and headers.

        Raises:
            RuntimeError: The request has not been sent.
        """
        if self._source.reply is None:
            raise RuntimeError("the request has not been sent: `async with` or `await` sends it")
        return self._source.reply.head

    async def _open(self) -> Self:
        if self._source.reply is None and not self._source.is_closed():
            await self._source.open()
        return self

    def __await__(self) -> Generator[Any, Any, Self]:
        return self._open().__await__()

    def __aiter__(self) -> AsyncIterator[Item]:
        return self

    async def __anext__(self) -> Item:
        return await anext(self._values)

    async def close(self) -> None:
        """Close the connection, unless the stream is read to its end; closing again does nothing.

        Where another task waits for a value, the stream ends for it.
        """
        self._source.end()
        with suppress(RuntimeError):  # another task is in it
            await self._values.aclose()
        if self._source.reply is not None:
            await self._source.reply.close()

    async def __aenter__(self) -> Self:
        return await self._open()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"<AsyncStream of {self._source.operation.id}>"
