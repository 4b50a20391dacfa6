"""Request bodies as chunks of bytes, from memory, files and iterators, without loading them."""

from __future__ import annotations

import os
import stat
from abc import ABC, abstractmethod
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    AsyncIterator,
    Callable,
    Generator,
    Iterable,
    Iterator,
    Mapping,
)
from contextlib import aclosing, suppress
from io import TextIOBase
from pathlib import Path
from typing import Protocol, TypeAlias, TypeVar, cast, runtime_checkable

T = TypeVar("T")

CHUNK_BYTES = 64 * 1024
"""Bytes that are read of a file at once."""


@runtime_checkable
class BinaryFile(Protocol):
    """A file object opened in binary mode, or anything else that gives bytes by `read`."""

    def read(self, size: int, /) -> bytes:
        """The next bytes, as many as asked for at most; empty at the end."""
        ...


Content: TypeAlias = (
    bytes
    | bytearray
    | memoryview
    | os.PathLike[str]
    | BinaryFile
    | Iterable[bytes]
    | AsyncIterable[bytes]
)
"""What bytes are sent from: memory, a path, a file object, or an iterator of chunks.

A path is opened for each attempt; a file object is read from where it stands, and neither rewound
afterwards nor closed. Async iterators need the asynchronous client.
"""


Chunks: TypeAlias = Generator[bytes, None, None]
AsyncChunks: TypeAlias = AsyncGenerator[bytes, None]


class Body(ABC):
    """The bytes of a request body, or of a part of it, in chunks."""

    length: int | None = None
    """How many bytes there are, if that is known beforehand."""

    can_repeat: bool = True
    """Whether the chunks can be had more than once, for another attempt."""

    @abstractmethod
    def chunks(self) -> Chunks:
        """The chunks, from the start; reading may block.

        Raises:
            OSError: A file cannot be read, or has become shorter.
            TypeError: A file or iterator gives something else than bytes.
        """

    async def chunks_async(self) -> AsyncChunks:
        """The chunks, from the start; what blocks is done in another thread."""
        chunks = self.chunks()
        try:
            while chunk := await _in_thread(lambda: next(chunks, b"")):
                yield chunk
        finally:
            with suppress(ValueError):  # a thread still reads: it closes the file when it is done
                chunks.close()


class BytesBody(Body):
    """A body that is in memory.

    Args:
        content: The bytes.
    """

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.length = len(content)

    def chunks(self) -> Chunks:
        """The bytes in one chunk."""
        if self.content:
            yield self.content

    async def chunks_async(self) -> AsyncChunks:
        """The bytes in one chunk."""
        if self.content:
            yield self.content


class PathBody(Body):
    """The content of a file, which is opened whenever the chunks are asked for.

    Args:
        path: Where it is.

    Raises:
        OSError: There is no such file, or it is a folder.
    """

    def __init__(self, path: os.PathLike[str]) -> None:
        self._path = Path(path)
        status = self._path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise IsADirectoryError(f"{str(self._path)!r} is a folder, not a file")
        if stat.S_ISREG(status.st_mode):
            self.length = status.st_size
        else:  # a pipe has no length, and is empty once it was read
            self.can_repeat = False

    def chunks(self) -> Chunks:
        """The chunks of the file; as many bytes as it had when the body was made."""
        with self._path.open("rb") as file:
            yield from _read(file, self.length, repr(str(self._path)))


class FileBody(Body):
    """What a file object gives from where it stands.

    Args:
        file: The file object; it stays open.
        what: The argument that it came by, for errors.

    Raises:
        TypeError: It was opened in text mode.
    """

    def __init__(self, file: BinaryFile, what: str) -> None:
        _refuse_text(file, what)
        self._file = file
        self._what = what
        self._start = _position(file)
        self.can_repeat = self._start is not None
        if self._start is not None:
            seekable = cast("_Seekable", file)
            self.length = max(0, seekable.seek(0, os.SEEK_END) - self._start)
            seekable.seek(self._start)

    def chunks(self) -> Chunks:
        """The chunks of the file, from where it stood when the body was made."""
        if self._start is not None:
            cast("_Seekable", self._file).seek(self._start)
        yield from _read(self._file, self.length, self._what)


def _refuse_text(file: object, what: str) -> None:
    if isinstance(file, TextIOBase):
        raise TypeError(f"{what} must be a file opened in binary mode: open(..., 'rb')")


class _Seekable(Protocol):
    def seek(self, offset: int, whence: int = 0, /) -> int: ...
    def tell(self) -> int: ...


def _position(file: BinaryFile) -> int | None:
    """Where a file object stands; None if it cannot go back there."""
    seekable: Callable[[], bool] | None = getattr(file, "seekable", None)
    try:
        if seekable is None or not seekable():
            return None
        return cast("_Seekable", file).tell()
    except OSError:
        return None


def _read(file: BinaryFile, length: int | None, what: str) -> Chunks:
    left = length
    while left is None or left > 0:
        size = CHUNK_BYTES if left is None else min(CHUNK_BYTES, left)
        chunk = _checked(file.read(size), what)
        if not chunk:
            break
        if left is not None:
            left -= len(chunk)
        yield chunk
    if left:
        raise OSError(f"{what} became shorter while it was sent: {left} bytes are missing")


class IteratorBody(Body):
    """What an iterable gives; only one that starts anew each time can be sent again.

    Args:
        source: The iterable of bytes.
        what: The argument that it came by, for errors.
    """

    def __init__(self, source: Iterable[bytes], what: str) -> None:
        self._source = source
        self._what = what
        self.can_repeat = not isinstance(source, Iterator)

    def chunks(self) -> Chunks:
        """The chunks of the iterable, but for empty ones."""
        for chunk in self._source:
            if chunk := _checked(chunk, self._what):
                yield chunk


class AsyncIteratorBody(Body):
    """What an async iterable gives; only one that starts anew each time can be sent again.

    Args:
        source: The async iterable of bytes.
        what: The argument that it came by, for errors.
    """

    def __init__(self, source: AsyncIterable[bytes], what: str) -> None:
        self._source = source
        self._what = what
        self.can_repeat = not isinstance(source, AsyncIterator)

    def chunks(self) -> Chunks:
        """Nothing, as the synchronous client cannot wait for an async iterator.

        Raises:
            TypeError: Always.
        """
        raise TypeError(f"{self._what} is an async iterator, which needs the asynchronous client")

    async def chunks_async(self) -> AsyncChunks:
        """The chunks of the iterable, but for empty ones."""
        async for chunk in self._source:
            if chunk := _checked(chunk, self._what):
                yield chunk


class JoinedBody(Body):
    """Several bodies, one after another."""

    def __init__(self, bodies: Iterable[Body]) -> None:
        self._bodies = tuple(bodies)
        lengths = [body.length for body in self._bodies]
        known = [length for length in lengths if length is not None]
        self.length = sum(known) if len(known) == len(lengths) else None
        self.can_repeat = all(body.can_repeat for body in self._bodies)

    def chunks(self) -> Chunks:
        """The chunks of all the bodies."""
        for body in self._bodies:
            yield from body.chunks()

    async def chunks_async(self) -> AsyncChunks:
        """The chunks of all the bodies."""
        for body in self._bodies:
            async with aclosing(body.chunks_async()) as chunks:
                async for chunk in chunks:
                    yield chunk


def body_of(content: Content | str, what: str, *, is_async: bool) -> Body:
    """The body that some content makes; text becomes UTF-8.

    Args:
        content: What to send.
        what: The argument that it came by, for errors.
        is_async: Whether the asynchronous client sends it.

    Raises:
        TypeError: It is nothing that bytes can be read from; or an async iterator, and the client
            is synchronous.
        ValueError: Text that has no UTF-8 form.
        OSError: There is no file at that path.
    """
    match content:
        case bytes() | bytearray() | memoryview():
            return BytesBody(_checked(content, what))
        case str():
            return BytesBody(utf8(content, what))
        case os.PathLike():
            return PathBody(content)
        case AsyncIterable():
            body = AsyncIteratorBody(content, what)
            if not is_async:
                body.chunks()
            return body
        case BinaryFile():
            return FileBody(content, what)
        case list() | tuple():
            return JoinedBody([BytesBody(_checked(chunk, what)) for chunk in content])
        case Iterable() if not isinstance(content, Mapping):
            return IteratorBody(content, what)
        case _:
            raise TypeError(
                f"{what} must be bytes, a path, a binary file or an iterator of bytes, "
                f"not {type(content).__name__}"
            )


def utf8(text: str, what: str) -> bytes:
    """The text in UTF-8.

    Raises:
        ValueError: It holds half of a surrogate pair; the message does not show it.
    """
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise ValueError(f"{what} holds text that has no UTF-8 form") from None


def _checked(chunk: object, what: str) -> bytes:
    """The chunk as bytes, copied if it could change."""
    if isinstance(chunk, bytes):
        return chunk
    if isinstance(chunk, (bytearray, memoryview)):
        return bytes(cast("bytearray | memoryview[int]", chunk))
    hint = "; open files in binary mode" if isinstance(chunk, str) else ""
    raise TypeError(f"{what} gives {type(chunk).__name__}, where bytes are needed{hint}")


async def _in_thread(work: Callable[[], T]) -> T:
    from asyncio import to_thread  # stays unloaded for those who use the synchronous client alone

    return await to_thread(work)
