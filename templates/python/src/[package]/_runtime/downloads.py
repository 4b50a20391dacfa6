"""Bodies of responses that are read while they come, or written to a file."""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextlib import aclosing, closing, contextmanager
from pathlib import Path
from secrets import token_hex
from types import TracebackType
from typing import IO, Self

from .call import Call
from .headers import Headers, request_id
from .replies import AsyncReply, SyncReply
from .responses import Failure, Response


class _Download:
    """What a download is, however its bytes are fetched."""

    @property
    def _head(self) -> Response:
        raise NotImplementedError

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


class Download(_Download):
    """A response of success whose body is still to come; use it in a `with` statement.

    The body can be had once: by `read`, `chunks` or `save`. In chunks it has no limit of size, and
    no total timeout: it ends if nothing comes for the time that a read may take.
    """

    def __init__(self, call: Call[object], reply: SyncReply) -> None:
        self._call = call
        self._reply = reply

    @property
    def _head(self) -> Response:
        return self._reply.head

    def read(self) -> bytes:
        """The whole body, in memory.

        Raises:
            APIError: It broke off, took too long or is larger than a response may be.
            RuntimeError: It was read already, or the download was closed.
        """
        return self._call.check(self._reply.read()).content

    def chunks(self) -> Generator[bytes, None, None]:
        """The body as it comes.

        Raises:
            APIError: It broke off.
            RuntimeError: It was read already, or the download was closed.
        """
        with closing(self._reply.chunks()) as chunks:
            for chunk in chunks:
                yield _checked(self._call, chunk)

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the body to a file; gives its path.

        The file is there once it is whole: until then its content lies beside it under another
        name, and what was there before stays. What the server calls the file does not count.

        Raises:
            APIError: The body broke off.
            OSError: The file cannot be written.
            RuntimeError: The body was read already, or the download was closed.
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

    def __del__(self) -> None:
        self._reply.close()

    def __repr__(self) -> str:
        return f"<Download: status {self.status_code}>"


class AsyncDownload(_Download):
    """A response of success whose body is still to come; use it in an `async with` statement.

    That also sends the request. See `Download` for limits.
    """

    def __init__(self, opening: Callable[[], Awaitable[tuple[Call[object], AsyncReply]]]) -> None:
        self._opening = opening
        self._opened: tuple[Call[object], AsyncReply] | None = None

    @property
    def _parts(self) -> tuple[Call[object], AsyncReply]:
        if self._opened is None:
            raise RuntimeError("the request has not been sent: `async with` sends it")
        return self._opened

    @property
    def _head(self) -> Response:
        return self._parts[1].head

    async def read(self) -> bytes:
        """The whole body, in memory; see `Download.read`."""
        call, reply = self._parts
        return call.check(await reply.read()).content

    async def chunks(self) -> AsyncGenerator[bytes, None]:
        """The body as it comes; see `Download.chunks`."""
        call, reply = self._parts
        async with aclosing(reply.chunks()) as chunks:
            async for chunk in chunks:
                yield _checked(call, chunk)

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
        if self._opened is not None:
            await self._opened[1].close()

    async def __aenter__(self) -> Self:
        if self._opened is None:
            self._opened = await self._opening()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        state = "not sent" if self._opened is None else f"status {self.status_code}"
        return f"<AsyncDownload: {state}>"


def _checked(call: Call[object], chunk: bytes | Failure) -> bytes:
    if isinstance(chunk, Failure):
        raise call.error(chunk) from chunk.cause
    return chunk


@contextmanager
def _whole_file(path: str | os.PathLike[str]) -> Generator[IO[bytes], None, None]:
    """A file that takes its place when all was written, and goes away otherwise."""
    target = Path(os.path.realpath(path))  # a link stays a link
    if target.is_dir():
        raise IsADirectoryError(f"{str(path)!r} is a folder, not a file")
    if target.exists() and not target.is_file():  # a pipe or device, which nothing may replace
        with target.open("wb") as file:
            yield file
        return
    beside = target.with_name(f".{token_hex(8)}.part")
    file = beside.open("xb")
    try:
        with file:
            yield file
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
