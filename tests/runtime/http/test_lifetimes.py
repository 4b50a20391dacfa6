"""What is open and what is closed: rt-17; and that many calls need no more than few: rt-19."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import threading
import weakref
from pathlib import Path

import pytest
from _runtime.client import AsyncClient, SyncClient
from _runtime.errors import APIError, APITimeoutError, ClientClosedError
from _runtime.operations import Operation
from _runtime.raw import streamed, with_response
from _runtime.resources import AsyncResource, Resource
from _runtime.stream_styles import EventStream

GET = Operation("op", "GET", "/x", returns=lambda: dict[str, int])
POST = Operation("op", "POST", "/x", body="application/json", returns=lambda: dict[str, int])
WATCH = Operation("watch", "GET", "/watch", returns=lambda: str, streams=EventStream())
OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
SETTINGS = {"credentials": {}, "security": (), "user_agent": "a/1"}


def python(code: str, *arguments: str) -> str:
    """What another interpreter prints, in which warnings are errors, those of sockets above all."""
    import _runtime

    root = str(Path(_runtime.__file__).parent.parent)
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", PREAMBLE + code, *arguments],
        env={"PYTHONPATH": root},
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.strip()


PREAMBLE = """
import asyncio, gc, os, sys, threading
from _runtime.client import AsyncClient, SyncClient
from _runtime.errors import APIError
from _runtime.operations import Operation
from _runtime.raw import streamed, with_response
from _runtime.resources import AsyncResource, Resource
from _runtime.stream_styles import EventStream
GET = Operation("op", "GET", "/x", returns=lambda: dict[str, int])
WATCH = Operation("watch", "GET", "/watch", returns=lambda: str, streams=EventStream())
SETTINGS = dict(base_url=sys.argv[1], credentials={}, security=(), user_agent="a/1")
"""


FAILURES = [
    lambda server: server.answer(500, {}),
    lambda server: server.answer(404, {"error": "x"}),
    lambda server: server.answer(200, b"<p>"),
    lambda server: server.answer(200, b"x", {"Content-Encoding": "gzip"}),
    lambda server: server.send(OK + b"Content-Length: 9\r\n\r\n{", then="close"),
    lambda server: server.send(OK + b"Content-Length: 9\r\n\r\n{", then="reset"),
    lambda server: server.send(OK + b"Transfer-Encoding: chunked\r\n\r\nzz", then="close"),
    lambda server: server.send(b"nonsense\r\n\r\n", then="close"),
    lambda server: server.reset(),
    lambda server: server.send(OK + b"Content-Length: 2\r\n\r\n{}{}"),
]


def test_500_calls_that_raise_leave_no_more_open_than_one(api, server, open_files):
    api.client(max_retries=0, strict_responses=True)

    def fail(times: int) -> None:
        for number in range(times):
            FAILURES[number % len(FAILURES)](server)
            if number % len(FAILURES) == len(FAILURES) - 1:
                assert api.call(GET) == {}
            else:
                with pytest.raises(APIError):
                    api.call(GET)

    fail(10)
    before = open_files()
    fail(500)
    assert open_files() <= before + 4


def test_calls_that_time_out_leave_nothing_open(api, server, open_files):
    api.client(max_retries=0, timeout=0.02)

    def fail(times: int) -> None:
        for _ in range(times):
            server.send(b"")
            with pytest.raises(APITimeoutError):
                api.call(GET)
        assert server.is_left()

    fail(2)
    before = open_files()
    fail(40)
    assert open_files() <= before + 2


CLOSES = {
    "sync": """
with SyncClient(**SETTINGS) as client:
    resource = Resource(client)
    print(resource._call(GET))
    with resource._stream(WATCH) as stream:
        print(next(stream))
    print(len(list(resource._stream(WATCH))))
""",
    "async": """
async def scenario():
    async with AsyncClient(**SETTINGS) as client:
        resource = AsyncResource(client)
        print(await resource._call(GET))
        async with resource._stream(WATCH) as stream:
            async for each in stream:
                print(each)
                break
        print(len([each async for each in resource._stream(WATCH)]))
asyncio.run(scenario())
""",
}


@pytest.mark.parametrize("kind", CLOSES)
def test_a_client_that_is_closed_leaves_no_socket_for_python_to_warn_of(server, kind):
    server.answer(200, {"n": 1})
    for _ in range(2):
        server.answer(200, b"data: a\n\ndata: b\n\n", {"Content-Type": "text/event-stream"})
    assert python(CLOSES[kind], server.url).split("\n") == ["{'n': 1}", "a", "2"]


def test_no_call_of_any_kind_is_made_once_the_client_was_closed(api, server):
    class Things(Resource):
        def get(self) -> object:
            return self._call(GET)

    class AsyncThings(AsyncResource):
        async def get(self) -> object:
            return await self._call(GET)

    client = api.client()
    things = AsyncThings(client) if api.runner else Things(client)
    for _ in range(2):
        api.wait(client.close())
    for call in (
        lambda: api.call(GET),
        lambda: api.stream(WATCH),
        lambda: api.request("GET", "/x"),
        lambda: api.wait(with_response(things.get)()),
        lambda: api.enter(streamed(things.get)()),
    ):
        with pytest.raises(ClientClosedError, match="the client was closed"):
            call()
    assert server.connections == 0


def test_50_threads_share_a_client_whatever_becomes_of_their_calls(server):
    for number in range(500):
        match number % 5:
            case 0:
                server.answer(404, {})
            case 1:
                server.send(OK + b"Content-Length: 9\r\n\r\n{", then="close")
            case _:
                server.answer(200, {"n": 1})
    client = SyncClient(base_url=server.url, max_retries=0, **SETTINGS)
    resource = Resource(client)
    found: list[object] = []

    def work() -> None:
        for _ in range(10):
            try:
                found.append(resource._call(GET))
            except APIError as error:
                found.append(type(error).__name__)

    threads = [threading.Thread(target=work) for _ in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    client.close()
    kinds = {str(each): found.count(each) for each in found}
    assert kinds == {"{'n': 1}": 300, "NotFoundError": 100, "UnreadableResponseError": 100}
    assert server.is_left()


def test_calls_that_are_cancelled_midway_leave_the_client_as_it_was(server, open_files):
    async def scenario() -> None:
        async with AsyncClient(base_url=server.url, **SETTINGS) as client:
            resource = AsyncResource(client)
            counts: list[int] = []
            for number in range(60):
                server.send([b"", OK, OK + b"Content-Length: 9\r\n\r\n{"][number % 3])
                task = asyncio.create_task(resource._call(GET))
                while len(server.requests) <= number:
                    await asyncio.sleep(0.001)
                await asyncio.sleep(0.002 * (number % 2))
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
                if number in (5, 59):
                    await asyncio.sleep(0.1)
                    counts.append(open_files())
            server.answer(200, {"n": 1})
            assert await resource._call(GET) == {"n": 1}
            assert counts[1] <= counts[0] + 2

    asyncio.run(scenario())
    assert server.is_left()


def test_a_task_that_is_cancelled_before_it_is_connected_leaves_nothing(server):
    async def scenario() -> None:
        async with AsyncClient(base_url=server.url, **SETTINGS) as client:
            for _ in range(20):
                task = asyncio.create_task(AsyncResource(client)._call(GET))
                await asyncio.sleep(0)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
            server.answer(200, {"n": 1})
            assert await AsyncResource(client)._call(GET) == {"n": 1}

    asyncio.run(scenario())
    assert server.is_left()


FORK = """
client = SyncClient(**SETTINGS)
resource = Resource(client)
print(resource._call(GET), flush=True)
child = os.fork()
if child == 0:
    print(resource._call(GET), flush=True)
    client.close()
    os._exit(0)
assert os.waitpid(child, 0)[1] == 0
print(resource._call(GET), flush=True)
client.close()
"""


def test_a_fork_has_connections_of_its_own_and_leaves_those_of_its_parent(server):
    for number in range(3):
        server.answer(200, {"n": number})
    found = python(FORK, server.url).split("\n")
    assert found == ["{'n': 0}", "{'n': 1}", "{'n': 2}"]
    assert server.connections == 2


FORK_WHILE_OTHERS_CALL = """
client = SyncClient(**SETTINGS)
resource = Resource(client)
is_over = threading.Event()
def work():
    while not is_over.is_set():
        resource._call(GET)
threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for _ in range(10):
    child = os.fork()
    if child == 0:
        ended = resource._call(GET) == {"n": 1}
        os._exit(0 if ended else 1)
    assert os.waitpid(child, 0)[1] == 0
is_over.set()
for thread in threads:
    thread.join()
client.close()
print("done")
"""


def test_a_fork_while_other_threads_call_does_not_hang(server):
    server.answer_all(OK + b'Content-Length: 8\r\n\r\n{"n": 1}')
    code = "import warnings\nwarnings.simplefilter('ignore')\n" + FORK_WHILE_OTHERS_CALL
    assert python(code, server.url) == "done"


def test_a_client_that_nobody_holds_goes_away(server):
    server.answer(200, {"n": 1})
    client = SyncClient(base_url=server.url, **SETTINGS)
    resource = Resource(client)
    assert resource._call(GET) == {"n": 1}
    client.close()
    seen = weakref.ref(client)
    del client, resource
    gc.collect()
    assert seen() is None


SOAK = """
import time
kind, times = sys.argv[2], int(sys.argv[3])
OPERATIONS = [
    Operation("a", "GET", "/a", returns=lambda: dict[str, int]),
    Operation("b", "POST", "/b", body="application/json", returns=lambda: dict[str, int]),
]
def kilobytes():
    gc.collect()
    with open("/proc/self/status") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("VmRSS"))
async def scenario():
    is_async = kind == "async"
    client = (AsyncClient if is_async else SyncClient)(**SETTINGS)
    resource = (AsyncResource if is_async else Resource)(client)
    async def once(number):
        operation = OPERATIONS[number % 2]
        arguments = {"body": {"n": number}} if number % 2 else {"query": {"n": number}}
        result = resource._call(operation, **arguments)
        assert (await result if is_async else result) == {"n": 1}
    for number in range(times // 10):
        await once(number)
    begun, began = kilobytes(), time.process_time()
    for number in range(times // 4):
        await once(number)
    first = time.process_time() - began
    for number in range(times // 2):
        await once(number)
    began = time.process_time()
    for number in range(times // 4):
        await once(number)
    last = time.process_time() - began
    print(kilobytes() - begun, last / first)
    closing = client.close()
    if is_async:
        await closing
asyncio.run(scenario())
"""


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_many_calls_need_no_more_memory_or_time_than_few(server, kind):
    # In full: SOAK_CALLS=100000 python -m pytest tests/runtime/http/test_lifetimes.py -k many_calls
    server.answer_all(OK + b'Content-Length: 8\r\n\r\n{"n": 1}')
    times = os.environ.get("SOAK_CALLS", "5000")
    grown, slower = map(float, python(SOAK, server.url, kind, times).split())
    assert grown < 5 * 1024  # KiB
    assert slower < 2
    assert server.connections == 1
