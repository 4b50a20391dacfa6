"""The server: Assistants API, oracle and faults behind a real socket of the loopback interface."""

from __future__ import annotations

import asyncio
import json
import re
import socket
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from copy import deepcopy
from functools import cache
from pathlib import Path

import uvicorn
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from .assistants import AssistantsState
from .errors import MISSING_BETA_HEADER, ApiError, error_body_for
from .faults import Drop, Fault
from .listing import Json
from .oracle import Oracle, RecordedRequest

DOCUMENT = Path(__file__).parents[2] / "spec" / "assistants.yaml"

oracle_for = cache(Oracle)
"""The oracle for a document; built once in a process, because that takes a tenth of a second."""


class AssistantsServer:
    """An Assistants API that remembers what it was asked; an ASGI application."""

    def __init__(
        self, oracle: Oracle, *, url: str, api_key: str, clock: Callable[[], int] | None
    ) -> None:
        self.oracle = oracle
        self.url = url
        self.api_key = api_key
        self._clock = clock
        self.reset()

    def reset(self) -> None:
        """Forgets everything: state, requests, violations, faults and decorations."""
        self.state = AssistantsState(self._clock)
        self.requests: list[RecordedRequest] = []
        self.violations: list[str] = []
        """What the document did not allow about the requests, one line each."""
        self._faults: deque[Fault] = deque()
        self._decorations: dict[str, Callable[[Json], Json]] = {}

    def fail_next(
        self,
        status: int,
        *,
        headers: Mapping[str, str] | None = None,
        body: Json | bytes | None = None,
        times: int = 1,
    ) -> None:
        """Answers the next requests with this instead; the body defaults to an ErrorResponse.

        A body given as bytes is sent as it is, as text/plain unless the headers say otherwise.
        """
        media_type = "text/plain"
        if not isinstance(body, bytes):
            media_type = "application/json"
            body = json.dumps(error_body_for(status) if body is None else body).encode()
        self._faults.extend([Fault(status, headers or {}, body, media_type)] * times)

    def delay_next(self, seconds: float, *, times: int = 1) -> None:
        """Lets the next requests wait before they are looked at."""
        self._faults.extend([Fault(delay=seconds)] * times)

    def drop_next(self, where: Drop = "before the response", *, times: int = 1) -> None:
        """Cuts the connections of the next requests."""
        self._faults.extend([Fault(drop=where)] * times)

    def decorate(self, operation_id: str, change: Callable[[Json], Json]) -> None:
        """Passes every body of an operation through a function, say to add what nobody knows."""
        self._decorations[operation_id] = change

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handles one request (ASGI 3.0)."""
        request = await _recorded(scope, receive)
        violations = self.oracle.request_violations(request)
        self.requests.append(request)
        self.violations += violations
        fault = self._faults.popleft() if self._faults else Fault()
        if fault.delay and await _client_leaves(receive, within=fault.delay):
            return
        if fault.drop == "before the response":
            scope["state"]["transport"].abort()
            await _disconnection(receive)
            return
        if fault.status:
            response = Response(fault.body, fault.status, fault.headers, fault.media_type)
        else:
            response = self._respond(request, violations)
        response.headers["x-request-id"] = self.state.ids.new("req_")
        if fault.drop == "inside the body":
            await _send_half(response, send)
            scope["state"]["transport"].close()
            await _disconnection(receive)
            return
        await response(scope, receive, send)

    def _respond(self, request: RecordedRequest, violations: list[str]) -> Response:
        try:
            status, body = 200, self._operate(request, violations)
        except ApiError as error:
            status, body = error.status, error.body
        return Response(json.dumps(body), status, media_type="application/json")

    def _operate(self, request: RecordedRequest, violations: list[str]) -> Json:
        if request.headers.get("authorization") != f"Bearer {self.api_key}":
            raise ApiError(401, "Incorrect API key provided.", code="invalid_api_key")
        if "openai-beta" not in request.headers:
            raise ApiError(400, MISSING_BETA_HEADER, code="invalid_beta")
        route = self.oracle.route(request.method, request.path)
        if violations or route is None:
            raise ApiError(400, "; ".join(violations))
        arguments: Json = dict(route.path)
        if route.takes_body:
            arguments["body"] = request.json() if request.body else {}
        if route.query:
            arguments["query"] = request.parameters()
        body: Json = getattr(self.state, _snake_case(route.operation_id))(**arguments)
        change = self._decorations.get(route.operation_id)
        return change(deepcopy(body)) if change else body


@contextmanager
def running_server(
    document: Path = DOCUMENT,
    *,
    api_key: str = "test-key",
    clock: Callable[[], int] | None = None,
) -> Iterator[AssistantsServer]:
    """A server in a thread, on a free port of 127.0.0.1, until the block is left."""
    oracle = oracle_for(document)
    # Only with the protocol named does asyncio turn off Nagle's delay, 40 ms for each response.
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}{oracle.base_path}"
        server = AssistantsServer(oracle, url=url, api_key=api_key, clock=clock)
        config = uvicorn.Config(
            server,
            http=_Protocol,
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            timeout_graceful_shutdown=2,
        )
        runner = uvicorn.Server(config)
        thread = threading.Thread(target=runner.run, args=([listener],), daemon=True)
        thread.start()
        try:
            yield server
        finally:
            runner.should_exit = True
            thread.join()


class _Protocol(H11Protocol):
    """Shows applications the transport, so that they can cut the connection."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.app_state = {**self.app_state, "transport": transport}


async def _recorded(scope: Scope, receive: Receive) -> RecordedRequest:
    request = Request(scope, receive)
    return RecordedRequest(
        request.method,
        scope["raw_path"].decode("ascii"),
        scope["query_string"].decode("ascii"),
        request.headers,
        await request.body(),
    )


async def _send_half(response: Response, send: Send) -> None:
    start = {"status": response.status_code, "headers": response.raw_headers}
    half = bytes(response.body[: len(response.body) // 2])
    await send({"type": "http.response.start", **start})
    await send({"type": "http.response.body", "body": half, "more_body": True})


async def _client_leaves(receive: Receive, *, within: float) -> bool:
    try:
        await asyncio.wait_for(_disconnection(receive), within)
    except TimeoutError:
        return False
    return True


async def _disconnection(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def _snake_case(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()
