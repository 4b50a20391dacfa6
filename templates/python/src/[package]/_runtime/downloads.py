"""Bodies of responses that are read while they come, or written to a file."""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator, Callable, Coroutine, Generator
from contextlib import aclosing, closing, contextmanager
from pathlib import Path
from secrets import token_hex
from types import TracebackType
from typing import IO, Any, Self, TypeVar

from .calls import Call
from .headers import Headers, request_id
from .responses import Failure, Response
from .transport import AsyncReply, SyncReply

T = TypeVar("T")


class _Download:
    """The head of a response of success."""

    _call: Call[object]
    _head: Response

    @property
    def status_code(self) -> int:
        """The status code of the response (RFC 9110 §15)."""
        return self._head.status_code

    @property
    def headers(self) -> Headers:
        """The header fields of the response."""
        return self._head.headers

    @property
    def request_id(self) -> str | None:
        """The server's name for the request, to give to its support."""
        return request_id(self.headers)

    def _checked(self, chunk: bytes | Failure) -> bytes:
        if isinstance(chunk, Failure):
            raise self._call.error(chunk) from chunk.cause
        return chunk

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: status {self.status_code}>"


class Download(_Download):
    """A response of success whose body is still to come; use it in a `with` statement.

    A body that is read in chunks has no limit of size, and no total timeout: it ends if nothing
    comes for the time that a read may take.
    """

    _reply: SyncReply

    def __init__(self, call: Call[object], reply: SyncReply) -> None:
        self._call = call
        self._reply = reply
        self._head = reply.head

    def read(self) -> bytes:
        """The whole body, in memory.

        Raises:
            APIError: It broke off, took too long or is larger than a response may be.
        """
        return self._call.check(self._reply.read()).content

    def chunks(self) -> Generator[bytes, None, None]:
        """The body as it comes, once.

        Raises:
            APIError: It broke off.
        """
        with closing(self._reply.chunks()) as chunks:
            for chunk in chunks:
                yield self._checked(chunk)

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the body to a file; gives its path.

        The file is there once it is whole: until then its content lies beside it under another
        name. What the server calls the file does not count.

        Raises:
            APIError: The body broke off.
            OSError: The file cannot be written.
        """
        with _whole_file(path) as file, closing(self.chunks()) as chunks:
            for chunk in chunks:
                file.write(chunk)
        return Path(path)

    def close(self) -> None:
        """Close the connection, unless the body was read to its end."""
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


class AsyncDownload(_Download):
    """A response of success whose body is still to come; use it in an `async with` statement.

    That also sends the request. See `Download` for limits.
    """

    _reply: AsyncReply

    def __init__(
        self, opening: Callable[[], Coroutine[Any, Any, tuple[Call[object], AsyncReply]]]
    ) -> None:
        self._opening = opening

    async def read(self) -> bytes:
        """The whole body, in memory; see `Download.read`."""
        return self._call.check(await self._reply.read()).content

    async def chunks(self) -> AsyncGenerator[bytes, None]:
        """The body as it comes, once; see `Download.chunks`."""
        async with aclosing(self._reply.chunks()) as chunks:
            async for chunk in chunks:
                yield self._checked(chunk)

    async def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the body to a file; see `Download.save`. Writing is done in another thread."""
        from asyncio import to_thread

        with _whole_file(path) as file:
            async with aclosing(self.chunks()) as chunks:
                async for chunk in chunks:
                    await to_thread(file.write, chunk)
        return Path(path)

    async def close(self) -> None:
        """Close the connection, unless the body was read to its end."""
        await self._reply.close()

    async def __aenter__(self) -> Self:
        self._call, self._reply = await self._opening()
        self._head = self._reply.head
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()


@contextmanager
def _whole_file(path: str | os.PathLike[str]) -> Generator[IO[bytes], None, None]:
    """A file that takes its place when all was written, and goes away otherwise."""
    target = Path(path)
    beside = target.with_name(f".{target.name[:100]}.{token_hex(4)}.part")
    try:
        with beside.open("xb") as file:
            yield file
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
