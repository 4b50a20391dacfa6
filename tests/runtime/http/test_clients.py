"""Clients: what constructing one loads, closing, sharing, and HTTP clients of the caller's own."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import threading
import time
import typing
from pathlib import Path

import httpx2
import pytest
from _runtime.client import AsyncClient, SyncClient
from _runtime.errors import APIConnectionError, APIStatusError, ClientClosedError
from _runtime.operations import Operation
from _runtime.resources import AsyncResource, Resource
from _runtime.transport import httpx2 as lazy_httpx2

GET = Operation("op", "GET", "/x", returns=lambda: dict[str, int])
SETTINGS = {
    "base_url": "http://127.0.0.1:1",
    "credentials": {},
    "security": (),
    "user_agent": "a/1",
}


def python(code: str) -> str:
    """What a fresh interpreter prints."""
    import _runtime

    root = str(Path(_runtime.__file__).parent.parent)
    command = [
        sys.executable,
        "-W",
        "error",
        "-c",
        f"import sys; sys.path.insert(0, {root!r})\n{code}",
    ]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_importing_the_clients_loads_neither_httpx2_nor_asyncio():
    assert (
        python(
            "import _runtime.client, _runtime.resources\n"
            "print([m for m in ('httpx2', 'httpcore2', 'anyio', 'asyncio', 'ssl', 'pydantic') if m in sys.modules])"
        )
        == "[]"
    )


def test_constructing_a_client_loads_httpx2():
    assert (
        python(
            "from _runtime.client import SyncClient\n"
            "SyncClient(base_url='http://x', credentials={}, security=(), user_agent='a/1')\n"
            "print('httpx2' in sys.modules, 'asyncio' in sys.modules)"
        )
        == "True False"
    )


def test_type_hints_that_name_httpx2_can_be_evaluated():
    assert (
        python(
            "import typing\n"
            "from _runtime.transport import httpx2\n"
            "def f(http_client: 'httpx2.Client | None') -> None: ...\n"
            "print('httpx2' in sys.modules, typing.get_type_hints(f)['http_client'])"
        )
        == "False httpx2.Client | None"
    )
    hints = typing.get_type_hints(SyncClient.__init__)
    assert hints["http_client"] == httpx2.Client | None
    assert lazy_httpx2.Client is httpx2.Client


def test_an_unknown_name_of_httpx2_is_an_attribute_error():
    with pytest.raises(AttributeError, match="Nope"):
        lazy_httpx2.Nope  # noqa: B018


def test_the_repr_shows_where_the_client_goes():
    class Acme(SyncClient):
        pass

    with Acme(**{**SETTINGS, "base_url": "https://api.example.com/v1/?sig=canary"}) as client:
        assert repr(client) == "Acme(base_url='https://api.example.com/v1')"
        assert repr(Resource(client)) == "Resource(Acme(base_url='https://api.example.com/v1'))"


def test_a_closed_client_says_so(api, server):
    client = api.client()
    api.wait(client.close())
    api.wait(client.close())
    with pytest.raises(ClientClosedError, match="the client was closed"):
        api.call(GET)
    assert server.connections == 0


def test_leaving_the_context_closes_the_client(server):
    with SyncClient(**SETTINGS) as client:
        pass
    with pytest.raises(ClientClosedError):
        Resource(client)._call(GET)

    async def scenario() -> None:
        async with AsyncClient(**SETTINGS) as client:
            pass
        with pytest.raises(ClientClosedError):
            await AsyncResource(client)._call(GET)

    asyncio.run(scenario())


def test_closing_ends_the_calls_that_are_under_way(server):
    server.stall()
    found: list[BaseException] = []
    client = SyncClient(**{**SETTINGS, "base_url": server.url}, max_retries=0)

    def work() -> None:
        try:
            Resource(client)._call(GET)
        except Exception as error:
            found.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    while not server.requests:
        time.sleep(0.01)
    client.close()
    server.released.set()
    thread.join(5)
    assert [type(error) for error in found] == [APIConnectionError]


def test_an_http_client_of_the_caller_is_not_closed(api, server):
    server.answer(200, {"a": 1})
    http_client = api.http_client()
    client = api.client(http_client=http_client)
    api.wait(client.close())
    with pytest.raises(ClientClosedError):
        api.call(GET)
    assert not http_client.is_closed
    api.client(http_client=http_client)
    assert api.call(GET) == {"a": 1}
    api.wait(http_client.aclose() if api.runner else http_client.close())
    with pytest.raises(ClientClosedError):
        api.call(GET)


def test_an_http_client_of_the_caller_adds_its_headers_and_cookies(api, server):
    server.answer(200, {})
    http_client = api.http_client(headers={"X-Gateway": "g", "Accept": "no"}, cookies={"c": "1"})
    api.client(http_client=http_client)
    api.call(GET)
    headers = server.request.headers
    assert (headers["x-gateway"], headers["cookie"]) == ("g", "c=1")
    assert headers["accept"] == "application/json"
    api.wait(http_client.aclose() if api.runner else http_client.close())


def test_an_http_client_of_another_kind_is_refused():
    with pytest.raises(TypeError, match=r"must be an httpx2\.Client, not httpx2\.AsyncClient"):
        SyncClient(**SETTINGS, http_client=httpx2.AsyncClient())
    with pytest.raises(TypeError, match=r"must be an httpx2\.AsyncClient, not httpx2\.Client"):
        AsyncClient(**SETTINGS, http_client=httpx2.Client())


def test_an_in_process_transport_will_do():
    def handle(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, json={"path": request.url.path})

    with httpx2.Client(transport=httpx2.MockTransport(handle)) as http_client:
        client = SyncClient(**SETTINGS, http_client=http_client)
        assert Resource(client)._call(GET) == {"path": "/x"}


def test_threads_share_a_client(server):
    for number in range(200):
        server.answer(200, {"n": number})
    found: list[int] = []
    with SyncClient(**{**SETTINGS, "base_url": server.url}) as client:
        resource = Resource(client)

        def work() -> None:
            found.extend(resource._call(GET)["n"] for _ in range(10))

        threads = [threading.Thread(target=work) for _ in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert sorted(found) == list(range(200))


def test_tasks_share_a_client(server):
    for number in range(200):
        server.answer(200, {"n": number})

    async def scenario() -> list[int]:
        async with AsyncClient(**{**SETTINGS, "base_url": server.url}) as client:
            resource = AsyncResource(client)
            results = await asyncio.gather(*(resource._call(GET) for _ in range(200)))
            return [result["n"] for result in results]

    assert sorted(asyncio.run(scenario())) == list(range(200))


def test_a_task_can_be_cancelled_and_the_client_goes_on(server):
    async def scenario() -> object:
        async with AsyncClient(**{**SETTINGS, "base_url": server.url}) as client:
            resource = AsyncResource(client)
            server.stall()
            task = asyncio.create_task(resource._call(GET))
            while not server.requests:
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            server.answer(200, {"n": 1})
            return await resource._call(GET)

    assert asyncio.run(scenario()) == {"n": 1}


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="needs /proc")
def test_calls_that_fail_leave_no_connection_open(api, server):
    cut = b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"
    api.client(max_retries=0)

    def open_files() -> int:
        gc.collect()
        return len(list(Path("/proc/self/fd").iterdir()))

    def fail(times: int) -> None:
        for number in range(times):
            match number % 4:
                case 0:
                    server.answer(500, {})
                case 1:
                    server.send(cut, then="close")
                case 2:
                    server.reset()
                case 3:
                    server.send(b"nonsense\r\n\r\n", then="close")
            with pytest.raises(Exception, match="/x"):
                api.call(GET)

    fail(8)
    before = open_files()
    fail(100)
    assert open_files() <= before + 4


def test_one_connection_serves_many_calls(api, server):
    for _ in range(5):
        server.answer(200, {})
        server.answer(404, {})
    for _ in range(5):
        api.call(GET)
        with pytest.raises(APIStatusError):
            api.call(GET)
    assert server.connections == 1


@pytest.mark.parametrize(("name", "is_asked"), [("HTTP_PROXY", True), ("HTTPS_PROXY", False)])
def test_a_proxy_that_the_environment_names_is_asked(api, server, monkeypatch, name, is_asked):
    monkeypatch.setenv(name, server.url)
    server.answer(200, {"n": 1})
    base_url = "http://api.example/v1" if is_asked else server.url
    api.client(base_url=base_url, credentials={}, security=())
    assert api.call(GET) == {"n": 1}
    assert server.request.target == ("http://api.example/v1/x" if is_asked else "/x")
