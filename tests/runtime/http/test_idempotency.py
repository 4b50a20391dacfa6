"""Keys by which a server knows that all attempts are of one call."""

from __future__ import annotations

import asyncio
import threading
import time
import uuid

import pytest
from _runtime.client import AsyncClient, SyncClient
from _runtime.clock import SYSTEM_CLOCK, Clock
from _runtime.errors import APIConnectionError, InternalServerError
from _runtime.operations import CursorPages, Operation
from _runtime.resources import AsyncResource, Resource
from _runtime.timeouts import Timeout

POST = Operation[None]("addThing", "POST", "/x", body="application/json", body_required=True)
KEY = "idempotency-key"


@pytest.fixture
def client(api):
    """A client of an API that knows such keys."""

    def make(**settings):
        return api.client(idempotency_header="Idempotency-Key", **settings)

    return make


def keys(server):
    return [request.headers.get(KEY) for request in server.requests]


@pytest.mark.parametrize("method", ["POST", "PATCH"])
def test_all_attempts_of_a_call_have_the_same_key_and_each_call_its_own(
    api, server, client, method
):
    client()
    operation = Operation[None]("op", method, "/x")
    for _ in range(2):
        server.answer(500, {})
        server.reset()
        server.answer(204)
        api.call(operation)
    first, second = keys(server)[:3], keys(server)[3:]
    assert len(set(first)) == len(set(second)) == 1
    assert first[0] != second[0]
    assert uuid.UUID(first[0]).version == 4


def test_a_read_timeout_is_tried_again_with_a_key(api, server, client):
    client(timeout=Timeout(read=0.2))
    server.stall()
    server.answer(204)
    api.call(POST, body={})
    assert len(set(keys(server))) == 1
    assert len(server.requests) == 2


def test_without_keys_a_post_that_may_have_been_done_is_not_tried_again(api, server):
    for status in (500, 500, 200):
        server.answer(status, {})
    with pytest.raises(InternalServerError):
        api.call(POST, body={})
    assert len(server.requests) == 1


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "HEAD"])
def test_methods_that_are_idempotent_need_no_key(api, server, client, method):
    client()
    server.answer(204)
    api.call(Operation[None]("op", method, "/x"))
    assert keys(server) == [None]


def test_the_key_of_the_caller_is_sent_with_all_attempts(api, server, client):
    client()
    server.answer(500, {})
    server.answer(204)
    api.call(POST, body={}, options={"idempotency_key": "order-7"})
    assert keys(server) == ["order-7"] * 2


@pytest.mark.parametrize("where", ["call", "client", "operation"])
def test_a_header_of_the_caller_is_a_key_too(api, server, client, where):
    headers = {"IDEMPOTENCY-key": "mine"}
    client(default_headers=headers if where == "client" else None)
    server.answer(500, {})
    server.answer(204)
    api.call(
        POST,
        body={},
        headers=headers if where == "operation" else {},
        options={"headers": headers} if where == "call" else None,
    )
    assert keys(server) == ["mine"] * 2


def test_the_option_goes_over_the_header(api, server, client):
    client(default_headers={"Idempotency-Key": "header"})
    server.answer(204)
    api.call(POST, body={}, options={"idempotency_key": "option"})
    assert keys(server) == ["option"]


def test_an_empty_header_is_no_key(api, server, client):
    client(default_headers={"Idempotency-Key": ""})
    server.answer(500, {})
    with pytest.raises(InternalServerError):
        api.call(POST, body={})
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("key", "error"),
    [
        ("", ValueError),
        ("  ", ValueError),
        ("a\r\nX-Evil: 1", ValueError),
        ("☃", ValueError),
        (5, TypeError),
        (uuid.UUID(int=1), TypeError),
    ],
)
def test_a_key_that_cannot_be_sent_is_refused(api, server, client, key, error):
    client()
    with pytest.raises(error, match="idempotency_key"):
        api.call(POST, body={}, options={"idempotency_key": key})
    assert server.connections == 0


def test_a_key_is_refused_where_the_api_knows_none(api, server):
    with pytest.raises(TypeError, match="the API knows no such keys"):
        api.call(POST, body={}, options={"idempotency_key": "a"})
    assert server.connections == 0


def test_the_body_is_that_of_the_moment_of_the_call(server):
    body = {"items": [1]}
    server.send(b"", pieces=[(0.3, b"HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n")])
    server.answer(204)

    async def main():
        async with AsyncClient(
            base_url=server.url,
            credentials={},
            security=(),
            user_agent="acme/1",
            idempotency_header="Idempotency-Key",
        ) as client:
            call = asyncio.create_task(AsyncResource(client)._call(POST, body=body))
            while not server.requests:
                await asyncio.sleep(0.01)
            body["items"].append(2)
            body["more"] = True
            await call

    asyncio.run(main())
    assert [request.json for request in server.requests] == [{"items": [1]}] * 2


def test_a_streamed_body_that_cannot_be_repeated_is_sent_once(api, server, client):
    client()
    operation = Operation[None](
        "upload", "POST", "/x", body="application/octet-stream", body_required=True
    )
    server.answer(500, {}, pieces=[(0.3, b"")], then="close")

    async def pieces_async():
        yield b"ab"

    def pieces():
        yield b"ab"

    with pytest.raises(InternalServerError):
        api.call(operation, body=pieces_async() if api.runner else pieces())
    assert len(server.requests) == 1


def test_each_page_of_a_list_that_is_posted_has_a_key_of_its_own(api, server, client):
    client()
    operation = Operation[dict[str, object]](
        "search",
        "POST",
        "/search",
        body="application/json",
        body_required=True,
        returns=lambda: dict[str, object],
        pages=CursorPages(items="data", parameter="after", cursor="next", in_body=True),
    )
    server.answer(200, {"data": [1], "next": "n"})
    server.answer(200, {"data": [2]})
    page = api.page(operation, body={"q": "a"}, options={"idempotency_key": "first"})
    assert api.collect(page) == [1, 2]
    first, second = keys(server)
    assert first == "first"
    assert uuid.UUID(second)
    assert [r.json for r in server.requests] == [{"q": "a"}, {"q": "a", "after": "n"}]


def test_a_thousand_calls_to_a_dead_server_are_hardly_more_requests(api, server, time_):
    for _ in range(1100):
        server.answer(503, {}, then="keep")
    api.client(max_retries=5)
    get = Operation[None]("op", "GET", "/x")
    for _ in range(1000):
        with pytest.raises(InternalServerError):
            api.call(get)
    assert 1000 < len(server.requests) <= 1010


def test_a_thousand_calls_to_nobody_are_hardly_more_connections(api, monkeypatch):
    attempts = []
    client = api.client(base_url="http://127.0.0.1:1", max_retries=5)
    transport = client.__calls__._transport
    send = transport.send

    def counted(*arguments):
        attempts.append(None)
        return send(*arguments)

    monkeypatch.setattr(transport, "send", counted)
    post = Operation[None]("op", "POST", "/x")
    for _ in range(200):
        with pytest.raises(APIConnectionError):
            api.call(post)
    assert len(attempts) == 210


def test_the_budget_is_the_clients_own_and_successes_fill_it(api, server):
    get = Operation[None]("op", "GET", "/x")

    def fail():
        for _ in range(3):
            server.answer(503, {})
        before = len(server.requests)
        with pytest.raises(InternalServerError):
            api.call(get)
        server.replies.clear()
        return len(server.requests) - before

    api.client()
    assert [fail() for _ in range(7)] == [3, 3, 3, 3, 3, 1, 1]
    api.client()
    assert fail() == 3  # another client, another budget
    api.clients.reverse()
    server.replies.clear()
    for _ in range(20):
        server.answer(204)
        api.call(get)
    assert [fail() for _ in range(2)] == [3, 1]


def test_threads_share_one_budget(server):
    for _ in range(100):
        server.answer(503, {})
    with SyncClient(
        base_url=server.url,
        credentials={},
        security=(),
        user_agent="acme/1",
        _clock=Clock(sleep=lambda _: None),
    ) as client:

        def call():
            with pytest.raises(InternalServerError):
                Resource(client)._call(Operation[None]("op", "GET", "/x"))

        threads = [threading.Thread(target=call) for _ in range(40)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
    assert len(server.requests) == 50


def test_the_total_timeout_holds_over_retries_and_the_waits_between(api, server):
    api.client(_clock=SYSTEM_CLOCK, max_retries=50, timeout=0.8)
    for _ in range(60):
        server.answer(503, {})
    began = time.monotonic()
    with pytest.raises(InternalServerError):
        api.call(Operation[None]("op", "GET", "/x"))
    assert time.monotonic() - began < 1
    assert len(server.requests) < 4
