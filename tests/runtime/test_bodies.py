"""Request bodies in chunks, from whatever bytes can be read from."""

from __future__ import annotations

import asyncio
import io
import os
import threading
import tracemalloc
from pathlib import Path

import pytest
from _runtime.bodies import CHUNK_BYTES, Body, JoinedBody, body_of


def sync_bytes(body: Body) -> bytes:
    return b"".join(body.chunks())


def async_bytes(body: Body) -> bytes:
    async def collect() -> bytes:
        return b"".join([chunk async for chunk in body.chunks_async()])

    return asyncio.run(collect())


def plain(content, what="the body") -> Body:
    return body_of(content, what, is_async=False)


class Counted:
    """An iterable that starts anew each time."""

    def __iter__(self):
        yield b"ab"
        yield b""
        yield bytearray(b"c")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "data.bin"
    path.write_bytes(os.urandom(3 * CHUNK_BYTES + 7))
    return path


@pytest.mark.parametrize(
    ("content", "expected", "length"),
    [
        (b"abc", b"abc", 3),
        (b"", b"", 0),
        (bytearray(b"abc"), b"abc", 3),
        (memoryview(b"abc"), b"abc", 3),
        ("ä", b"\xc3\xa4", 2),
        ([b"ab", b"", b"c"], b"abc", 3),
        (Counted(), b"abc", None),
        (io.BytesIO(b"abc"), b"abc", 3),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_body_that_can_be_repeated_gives_the_same_each_time(content, expected, length):
    body = plain(content)
    assert (body.length, body.can_repeat) == (length, True)
    assert [sync_bytes(body), async_bytes(body), sync_bytes(body)] == [expected] * 3


def test_a_path_is_read_anew_each_time(path):
    body = plain(path)
    assert body.length == path.stat().st_size
    assert sync_bytes(body) == async_bytes(body) == path.read_bytes()


def test_a_path_is_read_in_chunks(path):
    assert [len(chunk) for chunk in plain(path).chunks()] == [CHUNK_BYTES] * 3 + [7]


def test_a_large_file_does_not_come_into_memory(tmp_path):
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    tracemalloc.start()
    try:
        assert sum(len(chunk) for chunk in plain(path).chunks()) == 100 * 1024 * 1024
        assert tracemalloc.get_traced_memory()[1] < 1024 * 1024
    finally:
        tracemalloc.stop()


def test_no_file_at_a_path_is_an_error_before_anything_is_sent(tmp_path):
    with pytest.raises(FileNotFoundError):
        plain(tmp_path / "nothing")
    with pytest.raises(IsADirectoryError):
        plain(tmp_path)


def test_what_is_sent_of_a_file_is_as_long_as_was_announced(path):
    body = plain(path)
    with path.open("ab") as file:
        file.write(b"more")
    assert len(sync_bytes(body)) == body.length
    os.truncate(path, 10)
    with pytest.raises(OSError, match="became shorter"):
        sync_bytes(body)


def test_a_pipe_is_read_once(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    body = plain(pipe)
    assert (body.length, body.can_repeat) == (None, False)
    writer = threading.Thread(target=pipe.write_bytes, args=(b"through",))
    writer.start()
    assert sync_bytes(body) == b"through"
    writer.join()


def test_a_file_object_is_read_from_where_it_stands(path):
    with path.open("rb") as file:
        file.seek(10)
        body = plain(file)
        assert body.length == path.stat().st_size - 10
        assert file.tell() == 10
        for _ in range(2):
            assert sync_bytes(body) == path.read_bytes()[10:]
        assert not file.closed


def test_a_file_object_that_cannot_seek_is_read_once():
    source, target = os.pipe()
    with os.fdopen(target, "wb") as file:
        file.write(b"through")
    with os.fdopen(source, "rb") as file:
        body = plain(file)
        assert (body.length, body.can_repeat) == (None, False)
        assert async_bytes(body) == b"through"


def test_a_file_object_is_read_in_another_thread_by_the_async_client():
    threads = set()

    class Slow(io.BytesIO):
        def read(self, size=-1, /):
            threads.add(threading.current_thread())
            return super().read(size)

    assert async_bytes(body_of(Slow(b"abc"), "file", is_async=True)) == b"abc"
    assert threads
    assert threading.main_thread() not in threads


def test_a_file_in_text_mode_is_refused(tmp_path):
    path = tmp_path / "text"
    path.write_text("x")
    with path.open() as file, pytest.raises(TypeError, match=r"photo .*binary mode"):
        plain(file, "photo")


def test_a_generator_is_used_once():
    body = plain(chunk for chunk in (b"a", b"b"))
    assert (body.length, body.can_repeat) == (None, False)
    assert sync_bytes(body) == b"ab"


def test_an_async_generator_is_for_the_async_client():
    async def chunks():
        yield b"a"
        yield b""
        yield b"b"

    body = body_of(chunks(), "the body", is_async=True)
    assert (body.length, body.can_repeat) == (None, False)
    assert async_bytes(body) == b"ab"
    with pytest.raises(TypeError, match="photo is an async iterator"):
        plain(chunks(), "photo")


@pytest.mark.parametrize("content", [1, None, {"a": 1}, {b"a": b"b"}, object()])
def test_anything_else_is_refused_by_name(content):
    with pytest.raises(TypeError, match="photo must be bytes"):
        plain(content, "photo")


@pytest.mark.parametrize("chunks", [["a"], [1], iter(["a"]), iter([b"a", None])])
def test_an_iterator_of_something_else_is_an_error_with_its_name(chunks):
    with pytest.raises(TypeError, match="photo gives"):
        sync_bytes(plain(chunks, "photo"))


def test_text_that_has_no_utf8_form_is_refused_without_showing_it():
    with pytest.raises(ValueError, match="note holds text") as caught:
        plain("secret\ud800", "note")
    assert "secret" not in str(caught.value)


def test_bytes_that_change_later_are_sent_as_they_were():
    content = bytearray(b"before")
    body = plain(content)
    content[:] = b"after!"
    assert sync_bytes(body) == b"before"


def test_joined_bodies_are_as_long_and_repeatable_as_all_of_them(path):
    known = JoinedBody([plain(b"a"), plain(path), plain(b"b")])
    assert known.length == path.stat().st_size + 2
    assert known.can_repeat
    assert sync_bytes(known) == async_bytes(known) == b"a" + path.read_bytes() + b"b"
    unknown = JoinedBody([plain(b"a"), plain(iter([b"b"]))])
    assert (unknown.length, unknown.can_repeat) == (None, False)


def test_a_body_left_halfway_closes_its_file(path):
    def is_open() -> bool:
        links = Path("/proc/self/fd").iterdir()
        return any(link.exists() and link.samefile(path) for link in links)

    async def leave() -> bool:
        chunks = JoinedBody([plain(path)]).chunks_async()
        await anext(chunks)
        was_open = is_open()
        await chunks.aclose()
        return was_open

    assert asyncio.run(leave())
    assert not is_open()


def test_a_task_that_is_cancelled_while_a_thread_reads_ends_at_once():
    released = threading.Event()
    reading = threading.Event()

    class Stalled(io.RawIOBase):
        def readable(self):
            return True

        def read(self, size=-1, /):
            reading.set()
            released.wait(10)
            return b""

    async def cancelled() -> None:
        body = body_of(Stalled(), "file", is_async=True)
        task = asyncio.ensure_future(anext(body.chunks_async()))
        while not reading.is_set():
            await asyncio.sleep(0.001)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert not released.is_set()
        released.set()

    asyncio.run(cancelled())
