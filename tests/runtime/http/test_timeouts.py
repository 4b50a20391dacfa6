"""Calls that take too long."""

from __future__ import annotations

import socket
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
    with pytest.raises(APITimeoutError, match=r"it took longer than the total timeout \(GET /x\)"):
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


def test_a_server_that_does_not_take_the_request_is_left_after_the_write_timeout(api):
    upload = Operation[None]("op", "POST", "/x", body="text/plain", body_required=True)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        api.client(base_url=f"http://127.0.0.1:{listener.getsockname()[1]}")
        with pytest.raises(APITimeoutError, match=r"the request was not taken within 0\.1 s"):
            api.call(upload, body="x" * 30_000_000, options={"timeout": Timeout(write=0.1)})
        api.close()


def test_a_handshake_that_stalls_is_left_after_the_connect_timeout(api, time_):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        api.client(base_url=f"https://127.0.0.1:{port}", timeout=Timeout(connect=0.1))
        with pytest.raises(APITimeoutError) as caught:
            api.call(POST)
        api.close()
    assert f"no connection to https://127.0.0.1:{port} within 0.1 s" in str(caught.value)
    assert len(time_.waits) == 2  # nothing was sent, so that even a POST is tried again


def test_limits_of_each_attempt_shrink_with_what_is_left():
    assert Timeout(connect=5, read=60, write=60, pool=5).phases(10) == {
        "connect": 5,
        "read": 10,
        "write": 10,
        "pool": 5,
    }
