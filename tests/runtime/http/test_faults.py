"""Servers that lie, break off, trickle or never answer: rt-10, rt-13 and rt-18."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import time
import zlib
from itertools import repeat
from pathlib import Path

import pytest
from _runtime.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    InternalServerError,
    UnreadableResponseError,
)
from _runtime.operations import Operation

GET = Operation("op", "GET", "/x", returns=lambda: dict[str, int])
POST = Operation("op", "POST", "/x", returns=lambda: dict[str, int])
DELETE = Operation[None]("op", "DELETE", "/x")
PEEK = Operation[None]("op", "HEAD", "/x")
BYTES = Operation("op", "GET", "/x", returns=lambda: bytes)
OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
BODY = b'{"n": 1}'
LENGTH = b"Content-Length: 8\r\n\r\n"
ONCE = {"max_retries": 0}


# --- rt-10: bodies that are not what they say


BOMB = """
import asyncio, resource, sys
from _runtime.client import AsyncClient, SyncClient
from _runtime.errors import UnreadableResponseError
from _runtime.operations import Operation
from _runtime.resources import AsyncResource, Resource
resource.setrlimit(resource.RLIMIT_AS, (512 * 1024 ** 2,) * 2)
kind, url = sys.argv[1:]
settings = dict(base_url=url, credentials={}, security=(), user_agent="a/1", max_retries=0)
get = Operation("op", "GET", "/x", returns=lambda: bytes)
try:
    if kind == "sync":
        with SyncClient(**settings) as client:
            Resource(client)._call(get)
    else:
        async def scenario():
            async with AsyncClient(**settings) as client:
                await AsyncResource(client)._call(get)
        asyncio.run(scenario())
except UnreadableResponseError as error:
    print(error, len(error.body))
"""


def python(code: str, *arguments: str) -> str:
    """What another interpreter prints, in which warnings are errors."""
    import _runtime

    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code, *arguments],
        env={"PYTHONPATH": str(Path(_runtime.__file__).parent.parent)},
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.strip()


def bomb(times: int) -> bytes:
    """Bare deflate data of so many MiB of zeros: each block stands for itself, and is sent often."""
    packer = zlib.compressobj(9, wbits=-15)
    block = packer.compress(b"\0" * 1024 * 1024) + packer.flush(zlib.Z_FULL_FLUSH)
    return block * times + packer.flush()


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_bomb_of_10_gb_is_an_error_within_half_a_gb(server, kind):
    body = bomb(10_000)
    assert len(body) < 12_000_000
    server.answer(200, body, {"Content-Encoding": "deflate"})
    found = python(BOMB, kind, server.url)
    assert found.startswith("200 OK, but the response cannot be read: it is larger than")
    assert found.endswith(" 65536")


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_chunks_without_end_are_an_error_within_half_a_gb(server, kind):
    block = b"100000\r\n" + b"x" * 0x100000 + b"\r\n"
    server.send(OK + b"Transfer-Encoding: chunked\r\n\r\n", pieces=repeat((0, block)))
    found = python(BOMB, kind, server.url)
    assert found.startswith("200 OK, but the response cannot be read: it is larger than")


@pytest.mark.parametrize(
    "encoding", ["gzip, " * 100, "gzip, gzip, gzip, gzip, gzip, gzip", "identity, gzip"]
)
def test_codings_over_codings_are_an_error_where_they_are_too_many(api, server, encoding):
    server.answer(200, gzip.compress(BODY), {"Content-Encoding": encoding})
    if encoding == "identity, gzip":
        assert api.call(POST) == {"n": 1}
    else:
        with pytest.raises(UnreadableResponseError, match="Content-Encoding is broken"):
            api.call(POST)


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
@pytest.mark.parametrize("operation", [GET, BYTES])
def test_a_coded_body_that_is_cut_short_is_an_error(api, server, operation, coding):
    packed = (gzip.compress if coding == "gzip" else zlib.compress)(BODY)
    server.answer(200, packed[:-3], {"Content-Encoding": coding})
    with pytest.raises(
        UnreadableResponseError, match="Content-Encoding is broken: it is cut short"
    ):
        api.call(operation)


@pytest.mark.parametrize("then", ["close", "reset"])
def test_a_body_shorter_than_its_length_is_an_error(api, server, then):
    server.send(OK + LENGTH + BODY[:-1], then=then)
    with pytest.raises(UnreadableResponseError) as caught:
        api.call(POST)
    assert caught.value.body == BODY[:-1]


def test_a_body_longer_than_its_length_is_cut_and_does_not_reach_the_next_call(api, server):
    server.send(OK + LENGTH + BODY + b"HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n" + b'{"n": 6}')
    server.answer(200, {"n": 2})
    assert api.call(POST) == {"n": 1}
    assert api.call(POST) == {"n": 2}


def test_no_call_gets_a_response_that_was_there_before_it(api, server):
    twice = (OK + LENGTH + BODY) * 2  # what follows ends as the response does: it stays unseen
    server.send(twice)
    server.answer(200, {"n": 2})
    assert api.call(POST) == {"n": 1}
    with pytest.raises(APIConnectionError, match="has sent more than its last response"):
        api.call(POST)
    server.send(twice)
    server.answer(200, {"n": 3})
    server.answer(200, {"n": 4})
    assert [api.call(GET), api.call(GET)] == [{"n": 1}, {"n": 4}]
    assert len(server.requests) == 5


@pytest.mark.parametrize(
    "head",
    [
        b"Content-Length: -1\r\n\r\n",
        b"Content-Length: many\r\n\r\n",
        b"Content-Length: 8\r\nContent-Length: 9\r\n\r\n",
        b"Transfer-Encoding: gzip\r\n\r\n",
        b"Transfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"Transfer-Encoding: chunked\r\n\r\n-8\r\n" + BODY,
        b"Transfer-Encoding: chunked\r\n\r\nffffffffffffffffffffffff\r\n" + BODY,
    ],
)
def test_a_length_that_makes_no_sense_is_an_error(api, server, head):
    server.send(OK + head + BODY, then="close")
    with pytest.raises(APIError, match="POST /x"):
        api.call(POST)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\0" * 100,
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"HTTP/1.1 abc OK\r\n\r\n",
        b"HTTP/1.1 99 No\r\n\r\n",
        b"HTTP/1.1 1000 No\r\n\r\n",
        OK + b"a b: c\r\n\r\n",
        OK + b": c\r\n\r\n",
        OK + b"X: " + b"x" * 200_000 + b"\r\n\r\n",
        OK + b"X: y\r\n" * 50_000 + b"\r\n",
        b"\x15\x03\x01\x00\x02\x02\x46",
    ],
)
def test_what_is_no_http_is_a_connection_error(api, server, raw):
    server.send(raw, then="close")
    with pytest.raises(APIConnectionError, match=r"the connection broke.*POST /x"):
        api.call(POST)
    assert server.is_left()


# --- rt-13: servers that take their time


TRICKLES = {
    "nothing": (b"", []),
    "head": (b"", [(0.1, bytes([byte])) for byte in OK * 9]),
    "fields of the head": (OK, [(0.1, b"X: y\r\n")] * 99),
    "news before the head": (b"", [(0.1, b"HTTP/1.1 103 Early Hints\r\n\r\n")] * 99),
    "body": (OK + b"Content-Length: 999\r\n\r\n", [(0.1, b" ")] * 99),
    "chunks": (OK + b"Transfer-Encoding: chunked\r\n\r\n", [(0.1, b"1\r\n \r\n")] * 99),
    "size of a chunk": (OK + b"Transfer-Encoding: chunked\r\n\r\n", [(0.1, b"0")] * 99),
    "body until the end": (OK + b"\r\n", [(0.1, b" ")] * 99),
    "half a body": (OK + LENGTH + BODY[:4], []),
    "gzip": (
        OK + b"Content-Length: 999\r\nContent-Encoding: gzip\r\n\r\n",
        [(0.1, bytes([byte])) for byte in gzip.compress(bytes(range(256)))],
    ),
    "refusal": (
        b"HTTP/1.1 400 Bad Request\r\nContent-Length: 999\r\n\r\n",
        [(0.1, b" ")] * 99,
    ),
}


@pytest.mark.parametrize("name", TRICKLES)
def test_a_call_ends_with_its_total_timeout_whatever_the_server_does(api, server, name):
    raw, pieces = TRICKLES[name]
    for _ in range(3):
        server.send(raw, pieces=pieces, then="stall")
    began = time.monotonic()
    with pytest.raises(APIError, match="GET /x") as caught:
        api.call(GET, options={"timeout": 1})
    # A tenth more than the second, and what a busy machine needs: without the limit it is ten.
    assert time.monotonic() - began < 1.1 + 1
    assert isinstance(caught.value, APITimeoutError) == (name != "refusal")
    assert len(server.requests) == 1


# --- rt-18: connections that break


@pytest.mark.parametrize("then", ["reset", "close"])
@pytest.mark.parametrize(
    "raw", [b"", b"HTT", OK, OK + b"\r\n", OK + LENGTH, OK + LENGTH + BODY[:4]]
)
def test_a_post_is_not_sent_again_once_the_server_may_have_it(api, server, raw, then):
    server.send(raw, then=then)
    with pytest.raises(APIError):
        api.call(POST)
    assert len(server.requests) == 1


@pytest.mark.parametrize("then", ["reset", "close"])
@pytest.mark.parametrize("raw", [b"", b"HTT", OK, OK + LENGTH, OK + LENGTH + BODY[:4]])
def test_a_get_is_sent_again(api, server, raw, then):
    for _ in range(2):
        server.send(raw, then=then)
    server.answer(200, {"n": 1})
    assert api.call(GET) == {"n": 1}
    assert len(server.requests) == 3


def test_a_connection_that_was_closed_between_requests_costs_nothing(api, server):
    for number in range(3):
        server.answer(200, {"n": number}, then="close")
        assert api.call(POST) == {"n": number}
        time.sleep(0.02)
    assert (len(server.requests), server.connections) == (3, 3)


def test_a_connection_that_is_closed_while_a_post_is_sent_is_an_error(api, server):
    server.answer(200, {"n": 1})
    server.replies.append(type(server.replies[0])(then="close"))
    assert api.call(POST) == {"n": 1}
    with pytest.raises(APIConnectionError, match="Server disconnected"):
        api.call(POST)
    assert (len(server.requests), server.connections) == (2, 1)


def test_http_1_0_is_understood_to_the_end_of_the_connection(api, server):
    for number in range(2):
        body = json.dumps({"n": number}).encode()
        server.send(
            b"HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n" + body, then="close"
        )
        assert api.call(POST) == {"n": number}
    assert server.connections == 2


def test_news_before_the_response_are_passed_over(api, server):
    news = b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n"
    server.send(news + OK + LENGTH + BODY)
    assert api.call(POST) == {"n": 1}


@pytest.mark.parametrize("status", [b"204 No Content", b"205 Reset Content"])
@pytest.mark.parametrize("length", [b"", b"Content-Length: 8\r\n"])
def test_a_body_where_none_may_be_does_not_reach_the_next_call(api, server, status, length):
    if status.startswith(b"205") and not length:
        pytest.skip("it goes to the end of the connection")
    server.send(b"HTTP/1.1 " + status + b"\r\n" + length + b"\r\n" + BODY)
    server.answer(200, {"n": 2})
    assert api.call(DELETE) is None
    assert api.call(POST) == {"n": 2}


def test_a_body_after_head_does_not_reach_the_next_call(api, server):
    server.send(OK + LENGTH + BODY)
    server.answer(200, {"n": 2})
    assert api.call(PEEK) is None
    assert api.call(POST) == {"n": 2}


def test_a_refusal_that_breaks_off_is_still_the_refusal(api, server):
    server.send(b"HTTP/1.1 500 No\r\nContent-Length: 99\r\n\r\nbroken", then="reset")
    with pytest.raises(InternalServerError) as caught:
        api.call(POST)
    assert caught.value.body == "broken"


def test_a_switch_of_protocols_is_no_success(api, server):
    server.send(
        b"HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n", then="close"
    )
    with pytest.raises(APIError):
        api.call(POST)
