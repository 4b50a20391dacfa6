"""Bodies that are read while they come, or written to a file: rt-12, and what of rt-10 is of them."""

from __future__ import annotations

import asyncio
import gzip
import hashlib
import os
import resource
import subprocess
import sys
import threading
import time
import tracemalloc
from pathlib import Path

import pytest
from _runtime.errors import APIError, APITimeoutError, NotFoundError, UnreadableResponseError
from _runtime.operations import Operation
from _runtime.raw import streamed
from _runtime.resources import AsyncResource, Resource
from _runtime.timeouts import Timeout

GET = Operation[bytes]("getFile", "GET", "/file", accept="*/*", returns=lambda: bytes)
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nX-Request-Id: req_1\r\n"
MIB = 1024 * 1024


class Files(Resource):
    def get(self, *, request_options=None) -> bytes:
        return self._call(GET, options=request_options)


class AsyncFiles(AsyncResource):
    async def get(self, *, request_options=None) -> bytes:
        return await self._call(GET, options=request_options)


@pytest.fixture
def files(api):
    client = api.client()
    return AsyncFiles(client) if api.runner else Files(client)


@pytest.fixture
def download(api, files):
    """Opens a download, and leaves it when the test ends."""
    opened = []

    def open_it(**options):
        context = streamed(files.get)(**options)
        opened.append(context)
        return api.enter(context)

    yield open_it
    for each in opened:
        api.wait(each.close())


def chunked(*chunks: bytes) -> list[tuple[float, bytes]]:
    return [(0, b"%x\r\n%b\r\n" % (len(each), each)) for each in chunks] + [(0, b"0\r\n\r\n")]


def test_a_body_comes_in_chunks_after_its_head(api, server, download):
    server.send(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", pieces=chunked(b"ab", b"c" * 70000))
    opened = download()
    assert (opened.status_code, opened.request_id) == (200, "req_1")
    assert opened.headers["content-type"] == "application/octet-stream"
    assert repr(opened).endswith("Download: status 200>")
    assert b"".join(api.collect(opened.chunks(), 10**6)) == b"ab" + b"c" * 70000
    assert server.request.path == "/v1/file"


def test_the_first_chunk_does_not_wait_for_the_last(api, server, download):
    server.send(HEAD + b"Content-Length: 9\r\n\r\nabc", then="stall")
    opened = download()
    began = time.monotonic()
    assert api.collect(opened.chunks(), 1) == [b"abc"]
    assert time.monotonic() - began < 1


def test_the_whole_body_can_be_read(api, server, download):
    server.answer(200, b"\0" * 1000)
    assert api.wait(download().read()) == b"\0" * 1000


def test_a_body_is_saved_at_the_path_that_the_caller_gives(api, server, download, tmp_path):
    server.answer(200, b"data")
    target = tmp_path / "mine.bin"
    saved = api.wait(download().save(str(target)))
    assert saved == target
    assert target.read_bytes() == b"data"
    assert [each.name for each in tmp_path.iterdir()] == ["mine.bin"]


@pytest.mark.parametrize(
    "disposition",
    [
        'attachment; filename="../../x"',
        'attachment; filename="/etc/x"',
        r'attachment; filename="C:\\x"',
        "attachment; filename=con",
        "attachment; filename*=UTF-8''..%2F..%2Fx",
        'attachment; filename=""',
        "attachment",
        None,
    ],
)
def test_what_the_server_calls_a_file_does_not_count(
    api, server, download, tmp_path, monkeypatch, disposition
):
    inside = tmp_path / "a" / "b"
    inside.mkdir(parents=True)
    monkeypatch.chdir(inside)
    for name in ("read", "save"):
        server.answer(200, b"data", {"Content-Disposition": disposition} if disposition else {})
        opened = download()
        api.wait(opened.read() if name == "read" else opened.save("mine"))
    found = sorted(str(p.relative_to(tmp_path)) for p in tmp_path.rglob("*") if p.is_file())
    assert found == ["a/b/mine"]


BREAKS = {
    "reset": (HEAD + b"Content-Length: 9\r\n\r\nabc", "reset"),
    "closed": (HEAD + b"Content-Length: 9\r\n\r\nabc", "close"),
    "no last chunk": (HEAD + b"Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n", "close"),
    "bad chunk": (HEAD + b"Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nzz\r\n", "close"),
    "gzip cut short": (
        HEAD
        + b"Content-Encoding: gzip\r\nContent-Length: 25\r\n\r\n"
        + gzip.compress(b"data" * 9)[:25],
        "close",
    ),
    "not gzip": (HEAD + b"Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\ndata", "close"),
    "too many codings": (
        HEAD + b"Content-Encoding: " + b"gzip, " * 100 + b"\r\nContent-Length: 4\r\n\r\ndata",
        "close",
    ),
}


@pytest.mark.parametrize("broken", BREAKS.values(), ids=BREAKS)
def test_a_body_that_breaks_off_is_an_error_and_leaves_nothing(
    api, server, download, tmp_path, broken
):
    target = tmp_path / "kept"
    target.write_bytes(b"what was there")
    raw, then = broken
    for name in ("new", "kept"):
        server.send(raw, then=then)
        with pytest.raises(APIError, match="GET /file"):
            api.wait(download().save(tmp_path / name))
    for read in (lambda d: api.wait(d.read()), lambda d: api.collect(d.chunks())):
        server.send(raw, then=then)
        with pytest.raises(UnreadableResponseError):
            read(download())
    assert [each.name for each in tmp_path.iterdir()] == ["kept"]
    assert target.read_bytes() == b"what was there"
    assert server.is_left()


def test_a_body_that_stalls_is_left_after_the_read_timeout(api, server, download, tmp_path):
    server.send(HEAD + b"Content-Length: 9\r\n\r\nabc", then="stall")
    opened = download(request_options={"timeout": Timeout(read=0.1)})
    with pytest.raises(APITimeoutError, match=r"nothing came for 0\.1 s"):
        api.wait(opened.save(tmp_path / "x"))
    assert list(tmp_path.iterdir()) == []


def test_a_save_that_is_cancelled_leaves_nothing(api, server, files, tmp_path):
    if api.runner is None:
        pytest.skip("threads cannot be cancelled")
    server.send(HEAD + b"Content-Length: 9\r\n\r\nabc")

    async def save() -> None:
        async with streamed(files.get)() as opened:
            await opened.save(tmp_path / "x")

    async def scenario() -> None:
        task = asyncio.ensure_future(save())
        while not list(tmp_path.iterdir()):
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    api.runner.run(scenario())
    assert list(tmp_path.iterdir()) == []
    assert server.is_left()


def test_a_folder_that_is_not_there_is_an_error_of_the_system(api, server, download, tmp_path):
    server.answer(200, b"data")
    with pytest.raises(FileNotFoundError):
        api.wait(download().save(tmp_path / "nowhere" / "x"))


@pytest.mark.parametrize("path", ["", ".", "..", "sub", "sub/"])
def test_a_folder_is_no_file(api, server, download, tmp_path, monkeypatch, path):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sub").mkdir()
    server.answer(200, b"data")
    opened = download()
    with pytest.raises(IsADirectoryError):
        api.wait(opened.save(path))
    assert api.wait(opened.read()) == b"data"


def test_a_disk_that_is_full_is_an_error_and_leaves_nothing(tmp_path, server):
    server.send(HEAD + b"Content-Length: 3000000\r\n\r\n", pieces=[(0, b"x" * 3_000_000)])
    code = f"""
import resource, signal
from pathlib import Path
from _runtime.client import SyncClient
from _runtime.operations import Operation
from _runtime.raw import streamed
from _runtime.resources import Resource
class Files(Resource):
    def get(self):
        return self._call(Operation("getFile", "GET", "/file", returns=lambda: bytes))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))
client = SyncClient(base_url={server.url!r}, credentials={{}}, security=(), user_agent="a/1")
with client, streamed(Files(client).get)() as opened:
    try:
        opened.save("x")
    except OSError as error:
        print(type(error).__name__, sorted(map(str, Path().iterdir())))
"""
    assert python(code, tmp_path) == "OSError []"


def python(code: str, folder: Path) -> str:
    """What another interpreter prints, in which warnings are errors."""
    import _runtime

    command = [sys.executable, "-W", "error", "-c", code]
    root = str(Path(_runtime.__file__).parent.parent)
    done = subprocess.run(
        command, cwd=folder, env={"PYTHONPATH": root}, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.strip()


def test_a_long_name_in_any_alphabet_can_be_saved(api, server, download, tmp_path):
    server.answer(200, b"data")
    target = tmp_path / ("字" * 85)
    assert api.wait(download().save(target)).read_bytes() == b"data"


def test_a_link_stays_a_link(api, server, download, tmp_path):
    (tmp_path / "link").symlink_to("real")
    server.answer(200, b"data")
    api.wait(download().save(tmp_path / "link"))
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"data"


def test_a_pipe_is_written_to_and_not_replaced(api, server, download, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    found: list[bytes] = []
    reader = threading.Thread(target=lambda: found.append(pipe.read_bytes()))
    reader.start()
    server.answer(200, b"data")
    api.wait(download().save(pipe))
    reader.join()
    assert found == [b"data"]
    assert pipe.is_fifo()


def test_a_file_is_made_as_other_files_are(api, server, download, tmp_path):
    server.answer(200, b"data")
    (tmp_path / "other").write_bytes(b"")
    path = api.wait(download().save(tmp_path / "x"))
    assert path.stat().st_mode == (tmp_path / "other").stat().st_mode


def test_a_body_can_be_had_once(api, server, download):
    server.answer(200, b"data")
    opened = download()
    assert api.wait(opened.read()) == b"data"
    for again in (lambda: api.wait(opened.read()), lambda: api.collect(opened.chunks())):
        with pytest.raises(RuntimeError, match="can be read once"):
            again()


def test_after_closing_there_is_nothing_to_read(api, server, download):
    server.send(HEAD + b"Content-Length: 9\r\n\r\nabc")
    opened = download()
    for _ in range(2):
        api.wait(opened.close())
    with pytest.raises(RuntimeError, match="before it is closed"):
        api.wait(opened.read())
    assert server.is_left()


def test_before_it_is_sent_there_is_nothing_to_read(api, files):
    if api.runner is None:
        pytest.skip("the sync one is open from the start")
    opened = streamed(files.get)()
    assert repr(opened) == "<AsyncDownload: not sent>"
    api.wait(opened.close())
    for use in (lambda: opened.status_code, lambda: api.wait(opened.read())):
        with pytest.raises(RuntimeError, match="has not been sent"):
            use()


def test_leaving_early_closes_the_connection(api, server, files, open_files):
    async def leave_async() -> None:
        async with streamed(files.get)() as opened:
            async for _ in opened.chunks():
                break

    def leave(times: int) -> None:
        for _ in range(times):
            server.send(HEAD + b"Content-Length: 99999\r\n\r\n" + b"x" * 50000)
            if api.runner:
                api.runner.run(leave_async())
            else:
                with streamed(files.get)() as opened:
                    for _ in opened.chunks():
                        break
        assert server.is_left()

    leave(3)
    before = open_files()
    leave(50)
    assert open_files() <= before + 2


def test_a_download_that_nobody_holds_closes_its_connection(api, server, files):
    if api.runner:
        pytest.skip("nothing can be awaited when an object is forgotten")
    server.send(HEAD + b"Content-Length: 9\r\n\r\nabc")
    streamed(files.get)()
    assert server.is_left()


def test_a_status_of_failure_is_a_typed_error_with_its_body(api, server, download):
    server.answer(404, {"error": {"message": "no such file"}})
    with pytest.raises(NotFoundError, match="no such file"):
        download()
    server.answer(200, b"data")
    assert api.wait(download().read()) == b"data"
    assert server.connections == 1


def test_a_download_is_tried_again_until_its_body_begins(api, server, download, time_):
    server.answer(503, {})
    server.reset()
    server.answer(200, b"data")
    assert api.wait(download().read()) == b"data"
    assert len(time_.waits) == 2


def test_a_body_that_is_read_whole_has_the_limit_of_responses(api, server):
    client = api.client(max_response_size=1000)
    files = AsyncFiles(client) if api.runner else Files(client)
    for _ in range(2):
        server.answer(200, b"x" * 1001)
    with pytest.raises(UnreadableResponseError, match="larger than max_response_size"):
        api.wait(api.enter(streamed(files.get)()).read())
    chunks = api.collect(api.enter(streamed(files.get)()).chunks())
    assert len(b"".join(chunks)) == 1001


def test_a_large_file_does_not_come_into_memory(api, server, download, tmp_path):
    size = 200 * MIB
    block = os.urandom(MIB)
    pieces = ((0, block) for _ in range(size // MIB))
    server.send(HEAD + b"Content-Length: %d\r\n\r\n" % size, pieces=pieces)
    opened = download()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    path = api.wait(opened.save(tmp_path / "large"))
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert path.stat().st_size == size
    assert grown < 20 * 1024  # KiB
    with path.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").digest()
    assert found == hashlib.sha256(block * (size // MIB)).digest()


def test_a_bomb_is_unpacked_to_disk_in_pieces(api, server, download, tmp_path):
    body = gzip.compress(b"\0" * (100 * MIB))
    server.answer(200, body, {"Content-Encoding": "gzip"})
    opened = download()
    tracemalloc.start()
    try:
        path = api.wait(opened.save(tmp_path / "large"))
        assert tracemalloc.get_traced_memory()[1] < 8 * MIB
    finally:
        tracemalloc.stop()
    assert path.stat().st_size == 100 * MIB
