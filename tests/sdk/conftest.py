"""The server that judges each request by the document, and clients for it."""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.server.running import AssistantsServer, running_server

from .package import SOURCE

sys.path.insert(0, str(SOURCE))  # before anything that imports the SDK

from .calling import KEY, Api


@pytest.fixture(scope="session")
def running() -> Iterator[AssistantsServer]:
    with running_server(api_key=KEY) as server:
        yield server


@pytest.fixture
def server(running: AssistantsServer) -> Iterator[AssistantsServer]:
    """A new Assistants API. A test that sends what the document forbids has to clear the list."""
    running.reset()
    yield running
    assert running.violations == []


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    """Which of the two clients a test calls."""
    kind: str = request.param
    return kind


@pytest.fixture
def silence() -> Iterator[str]:
    """A base URL at which connections are taken and nothing is ever said."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/v1"


@pytest.fixture
def new_api(kind: str, server: AssistantsServer) -> Iterator[Callable[..., Api]]:
    """Makes clients for the server, with other settings where the test says so."""
    made: list[Api] = []

    def make(**settings: Any) -> Api:
        made.append(Api(kind, **{"api_key": KEY, "base_url": server.url, **settings}))
        return made[-1]

    yield make
    for api in made:
        api.close()


@pytest.fixture(scope="session")
def shared_apis(running: AssistantsServer) -> Iterator[dict[str, Api]]:
    """A client of each kind for most tests; making one takes longer than calling it."""
    made = {kind: Api(kind, api_key=KEY, base_url=running.url) for kind in ("sync", "async")}
    yield made
    for api in made.values():
        api.close()


@pytest.fixture
def api(kind: str, server: AssistantsServer, shared_apis: dict[str, Api]) -> Api:
    """A client for the server."""
    return shared_apis[kind]
