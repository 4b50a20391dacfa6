"""Calls that take too long."""

from __future__ import annotations

import time

import pytest
from _runtime.errors import APIConnectionError, APITimeoutError
from _runtime.operations import Operation
from _runtime.timeouts import Timeout

GET = Operation("op", "GET", "/x", returns=lambda: list[int])
POST = Operation("op", "POST", "/x", returns=lambda: list[int])
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n"


def test_a_timeout_is_a_connection_error():
    assert issubclass(APITimeoutError, APIConnectionError)


def test_a_server_that_says_nothing_is_left_after_the_read_timeout(api, server):
    server.stall()
    with pytest.raises(APITimeoutError, match=r"nothing came for 0\.1 s \(POST /x\)"):
        api.call(POST, options={"timeout": Timeout(read=0.1)})
    assert len(server.requests) == 1


def test_a_read_timeout_is_retried_where_that_is_safe(api, server):
    server.stall()
    server.answer(200, [1])
    assert api.call(GET, options={"timeout": Timeout(read=0.1)}) == [1]


def test_a_body_that_stalls_is_left_after_the_read_timeout(api, server):
    server.send(HEAD + b"[1", then="stall")
    with pytest.raises(APITimeoutError, match="nothing came"):
        api.call(POST, options={"timeout": Timeout(read=0.1)})


def test_a_number_limits_the_call(api, server):
    server.stall()
    began = time.monotonic()
    with pytest.raises(APITimeoutError):
        api.call(GET, options={"timeout": 0.2})
    assert 0.1 < time.monotonic() - began < 1
    assert len(server.requests) == 1


def test_a_trickle_ends_with_the_total_timeout(api, server):
    server.send(HEAD, pieces=[(0.05, b" ")] * 200)
    began = time.monotonic()
    with pytest.raises(APITimeoutError, match=r"the total timeout is over \(GET /x\)"):
        api.call(GET, options={"timeout": Timeout(total=0.3)})
    assert 0.2 < time.monotonic() - began < 0.6
    assert len(server.requests) == 1


def test_a_client_has_timeouts_of_its_own(api, server):
    server.stall()
    api.client(timeout=Timeout(read=0.1), max_retries=0)
    with pytest.raises(APITimeoutError):
        api.call(GET)


def test_timeouts_of_the_http_client_do_not_count(api, server):
    server.stall()
    http_client = api.http_client(timeout=None)
    api.client(http_client=http_client, timeout=Timeout(read=0.1), max_retries=0)
    with pytest.raises(APITimeoutError):
        api.call(GET)
    api.wait(http_client.aclose() if api.runner else http_client.close())


def test_when_all_connections_are_taken_the_error_says_so(api, server):
    import httpx2

    http_client = api.http_client(limits=httpx2.Limits(max_connections=0))
    api.client(http_client=http_client, timeout=Timeout(pool=0.05), max_retries=1)
    with pytest.raises(APITimeoutError, match=r"no connection came free within 0\.05 s"):
        api.call(POST)
    api.wait(http_client.aclose() if api.runner else http_client.close())
    assert server.connections == 0


def test_limits_of_each_attempt_shrink_with_what_is_left():
    assert Timeout(connect=5, read=60, write=60, pool=5).phases(10) == {
        "connect": 5,
        "read": 10,
        "write": 10,
        "pool": 5,
    }
