"""A server that does what a script says, and one way to call it by the sync and the async client."""

from __future__ import annotations

import asyncio
import gc
import json
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from _runtime.client import AsyncClient, SyncClient
from _runtime.clock import Clock
from _runtime.credentials import Bearer
from _runtime.operations import Operation
from _runtime.resources import AsyncResource, Resource

SECRET = "sk-canary-7f3a9"


@dataclass
class Received:
    """A request as it came over the wire."""

    method: str
    target: str
    lines: list[tuple[str, str]]
    body: bytes
    """What its chunks make together, where it came in chunks."""

    @property
    def headers(self) -> dict[str, str]:
        return {name.lower(): value for name, value in self.lines}

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        return self.target.partition("?")[2]

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Reply:
    """What the server does with a request: bytes to send, then what happens to the connection."""

    raw: bytes = b""
    then: str = "keep"  # or: close, reset, stall, drain
    pieces: Iterable[tuple[float, bytes]] = ()  # more bytes, each after a wait
    early: bool = False  # whether it is sent before the body of the request is read


@dataclass
class Script:
    """A server on loopback whose replies a test writes down beforehand."""

    url: str = ""
    requests: list[Received] = field(default_factory=list)
    connections: int = 0
    open: int = 0  # connections that are not closed yet
    replies: list[Reply] = field(default_factory=list)
    always: Reply | None = None  # for all requests that no reply is left for; they are not kept
    released: threading.Event = field(default_factory=threading.Event)

    def answer(
        self,
        status: int = 200,
        body: object = None,
        headers: Mapping[str, str] | list[tuple[str, str]] = (),  # type: ignore[assignment]
        **reply: Any,
    ) -> None:
        """Answer the next request. Bytes are sent as they are, anything else as JSON."""
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        if status in (204, 304) and body is None:
            content = b""
        lines = list(headers.items() if isinstance(headers, Mapping) else headers)
        names = {name.lower() for name, _ in lines}
        if "content-type" not in names:
            lines.append(("Content-Type", "application/json"))
        if not names & {"content-length", "transfer-encoding"} and status not in (204, 304):
            lines.append(("Content-Length", str(len(content))))
        head = "".join(f"{name}: {value}\r\n" for name, value in lines)
        raw = f"HTTP/1.1 {status} Whatever\r\n{head}\r\n".encode("latin-1") + content
        self.replies.append(Reply(raw, **reply))

    def answer_all(self, raw: bytes) -> None:
        """Answer every request with these bytes."""
        self.always = Reply(raw)

    def send(self, raw: bytes, **reply: Any) -> None:
        """Answer the next request with these bytes, whatever they are."""
        self.replies.append(Reply(raw, **reply))

    def reset(self) -> None:
        """Break the connection when the next request has come."""
        self.replies.append(Reply(then="reset"))

    def stall(self) -> None:
        """Take the next request and say nothing."""
        self.replies.append(Reply(then="stall"))

    def is_left(self) -> bool:
        """Whether the client closes all connections, within some seconds."""
        return eventually(lambda: self.open == 0)

    @property
    def request(self) -> Received:
        """The only request that came."""
        assert len(self.requests) == 1, [r.target for r in self.requests]
        return self.requests[0]


def eventually(condition: Callable[[], bool], seconds: float = 5) -> bool:
    """Whether something comes true within some seconds."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.005)
    return True


def _body(
    connection: socket.socket, data: bytes, headers: Mapping[str, str]
) -> tuple[bytes, bytes]:
    """The body of a request, and what came after it (RFC 9112 §6)."""

    def more(data: bytes) -> bytes:
        chunk = connection.recv(65536)
        if not chunk:
            raise OSError("the request broke off")
        return data + chunk

    if headers.get("transfer-encoding", "").lower() != "chunked":
        length = int(headers.get("content-length", "0"))
        came = bytearray(data)
        while len(came) < length:
            came += more(b"")
        return bytes(came[:length]), bytes(came[length:])
    body = b""
    while True:
        while b"\r\n" not in data:
            data = more(data)
        size, _, data = data.partition(b"\r\n")
        length = int(size, 16)
        while len(data) < length + 2:
            data = more(data)
        body += data[:length]
        assert data[length : length + 2] == b"\r\n"
        data = data[length + 2 :]
        if length == 0:
            return body, data


def _serve(script: Script, connection: socket.socket) -> None:
    try:
        with connection, suppress(OSError):
            _answer_all(script, connection)
    finally:
        script.open -= 1


def _answer_all(script: Script, connection: socket.socket) -> None:
    data = b""
    while True:
        while b"\r\n\r\n" not in data:
            chunk = connection.recv(65536)
            if not chunk:
                return
            data += chunk
        head, _, data = data.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ", 2)
        pairs = [
            (name, value.strip()) for name, _, value in (line.partition(":") for line in lines)
        ]
        received = Received(method, target, pairs, b"")
        if not (script.replies and script.replies[0].early):
            received.body, data = _body(connection, data, received.headers)
        if script.replies:
            reply = script.replies.pop(0)
        elif script.always is not None:
            connection.sendall(script.always.raw)
            continue
        else:
            script.requests.append(received)
            return
        script.requests.append(received)
        connection.sendall(reply.raw)
        for wait, piece in reply.pieces:
            if wait and script.released.wait(wait):
                return
            connection.sendall(piece)
        if reply.then == "stall":
            script.released.wait(30)
            return
        if reply.then == "reset":
            linger = struct.pack("ii", 1, 0)
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            return
        if reply.then == "drain":  # what still comes is thrown away
            connection.shutdown(socket.SHUT_WR)
            while connection.recv(65536):
                pass
        if reply.then in ("close", "drain"):
            return


def _listen(script: Script, listener: socket.socket) -> None:
    while True:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        script.connections += 1
        script.open += 1
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        threading.Thread(target=_serve, args=(script, connection), daemon=True).start()


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for scheme in ("http", "https", "all", "no"):
        monkeypatch.delenv(f"{scheme}_proxy", raising=False)
        monkeypatch.delenv(f"{scheme.upper()}_PROXY", raising=False)


@pytest.fixture
def open_files() -> Callable[[], int]:
    """Tells how many sockets and files this process has open; of the server there are as many."""
    folder = Path("/proc/self/fd")
    if not folder.is_dir():
        pytest.skip("needs /proc")

    def count() -> int:
        gc.collect()
        return len(list(folder.iterdir()))

    return count


@pytest.fixture
def new_server() -> Iterator[Any]:
    """Starts one more server for this test."""
    listeners: list[tuple[Script, socket.socket]] = []

    def start() -> Script:
        listener = socket.create_server(("127.0.0.1", 0))
        script = Script(url=f"http://127.0.0.1:{listener.getsockname()[1]}")
        threading.Thread(target=_listen, args=(script, listener), daemon=True).start()
        listeners.append((script, listener))
        return script

    yield start
    for script, listener in listeners:
        script.released.set()
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()


@pytest.fixture
def server(new_server: Any) -> Script:
    """The server that the client of the test calls."""
    started: Script = new_server()
    return started


@dataclass
class Time:
    """A clock on which waiting takes no time, and which remembers each wait."""

    now: float = 1_700_000_000.0
    chance: float = 1.0
    waits: list[float] = field(default_factory=list)

    def clock(self) -> Clock:
        async def sleep_async(seconds: float) -> None:
            self.waits.append(seconds)

        return Clock(
            monotonic=lambda: time.monotonic() + sum(self.waits),
            now=lambda: self.now,
            random=lambda: self.chance,
            sleep=self.waits.append,
            sleep_async=sleep_async,
        )


@pytest.fixture
def time_() -> Time:
    """The clock of the clients of this test."""
    return Time()


@dataclass
class Api:
    """A client of either kind, called in one way."""

    kind: str
    server: Script
    time: Time
    runner: asyncio.Runner | None
    secret: str = SECRET
    clients: list[SyncClient | AsyncClient] = field(default_factory=list)

    def client(self, **settings: Any) -> Any:
        """A new client, by which the next calls are made; made for the server unless said otherwise."""
        defaults: dict[str, Any] = {
            "base_url": self.server.url + "/v1",
            "credentials": {"Key": Bearer(SECRET, argument="api_key")},
            "security": (("Key",),),
            "user_agent": "acme/1.0.0",
            "_clock": self.time.clock(),
        }
        made = (AsyncClient if self.runner else SyncClient)(**{**defaults, **settings})
        self.clients.append(made)
        return made

    def _resource(self) -> Any:
        client = self.clients[-1] if self.clients else self.client()
        return AsyncResource(client) if isinstance(client, AsyncClient) else Resource(client)

    def wait(self, value: Any) -> Any:
        """The value, awaited if need be."""
        if self.runner is None:
            return value

        async def awaited() -> Any:
            return await value

        return self.runner.run(awaited())

    def call(self, operation: Operation[Any], **arguments: Any) -> Any:
        """What a call of the operation returns."""
        return self.wait(self._resource()._call(operation, **arguments))

    def page(self, operation: Operation[Any], **arguments: Any) -> Any:
        """The first page of a list."""
        return self.wait(self._resource()._page(operation, **arguments))

    def pager(self, operation: Operation[Any], **arguments: Any) -> Any:
        """What a generated method for a list returns, not awaited."""
        return self._resource()._page(operation, **arguments)

    def collect(self, iterable: Any, limit: int = 1000) -> list[Any]:
        """What an iterable of either kind gives, up to a limit."""

        async def collected() -> list[Any]:
            found: list[Any] = []
            async for element in iterable:
                found.append(element)
                if len(found) == limit:
                    break
            return found

        if self.runner is not None:
            return self.runner.run(collected())
        return [element for _, element in zip(range(limit), iterable, strict=False)]

    def stream(self, operation: Operation[Any], **arguments: Any) -> Any:
        """A stream, whose request was sent."""
        stream = self._resource()._stream(operation, **arguments)
        return self.wait(stream) if self.runner else stream

    def next(self, iterator: Any) -> Any:
        """What an iterator of either kind gives next."""
        return self.wait(anext(iterator)) if self.runner else next(iterator)

    def enter(self, context: Any) -> Any:
        """What a context manager of either kind gives."""
        return self.wait(context.__aenter__()) if self.runner else context.__enter__()

    def request(self, *arguments: Any, **named: Any) -> Any:
        """What the client's own `request` returns."""
        client = self.clients[-1] if self.clients else self.client()
        return self.wait(client.request(*arguments, **named))

    def resource(self) -> Any:
        """A group of operations of the client."""
        return self._resource()

    def http_client(self, **settings: Any) -> Any:
        """An HTTP client of the caller's own."""
        import httpx2

        return (httpx2.AsyncClient if self.runner else httpx2.Client)(**settings)

    def close(self) -> None:
        for client in self.clients:
            self.wait(client.close())
        self.clients.clear()


@pytest.fixture(params=["sync", "async"])
def api(request: pytest.FixtureRequest, server: Script, time_: Time) -> Iterator[Api]:
    """A client of the server, sync in one run and async in the other."""
    runner = asyncio.Runner() if request.param == "async" else None
    api = Api(request.param, server, time_, runner)
    yield api
    api.close()
    if runner is not None:
        runner.close()
