"""Which failures are retried, when, and how often."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from _runtime.clock import SYSTEM_CLOCK
from _runtime.errors import (
    APIConnectionError,
    APIStatusError,
    InternalServerError,
    RateLimitError,
)
from _runtime.headers import Headers
from _runtime.operations import Operation
from _runtime.responses import Failure, Response
from _runtime.retries import IDEMPOTENT, retry_after, wait_before_retry
from hypothesis import given
from hypothesis import strategies as st

OTHERS = ["POST", "PATCH"]
NOW = 1_700_000_000.0

BEFORE_SENDING = Failure(OSError(), "", sent=False)
AFTER_SENDING = Failure(OSError(), "", sent=True)
FOR_GOOD = Failure(OSError(), "", sent=False, permanent=True)


def operation(method: str) -> Operation[None]:
    return Operation("op", method, "/x")


def wait(method, outcome, attempt=1, chance=1.0):
    return wait_before_retry(outcome, attempt, NOW, lambda: chance, is_safe=method in IDEMPOTENT)


def response(status, **headers):
    fields = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(status, Headers.of(fields), b"")


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_idempotent_requests_are_retried_on_these_statuses(status):
    assert all(wait(method, response(status)) is not None for method in IDEMPOTENT)


@pytest.mark.parametrize(
    "status", [200, 301, 400, 401, 403, 404, 409, 413, 422, 425, 501, 505, 599]
)
def test_nothing_is_retried_on_other_statuses(status):
    outcome = response(status, retry_after="1")
    assert all(wait(method, outcome) is None for method in [*IDEMPOTENT, *OTHERS])


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_other_requests_are_retried_only_if_the_server_refused_and_said_when_to_come_back(status):
    for method in OTHERS:
        assert wait(method, response(status)) is None
        retried = wait(method, response(status, retry_after="1")) is not None
        assert retried == (status in (429, 503))


def test_what_the_server_cannot_have_seen_is_always_retried():
    assert all(wait(method, BEFORE_SENDING) is not None for method in [*IDEMPOTENT, *OTHERS])


def test_what_the_server_may_have_seen_is_retried_if_idempotent():
    assert all(wait(method, AFTER_SENDING) is not None for method in IDEMPOTENT)
    assert all(wait(method, AFTER_SENDING) is None for method in OTHERS)


def test_what_fails_for_good_is_not_retried():
    assert all(wait(method, FOR_GOOD) is None for method in [*IDEMPOTENT, *OTHERS])


@pytest.mark.parametrize(
    ("attempt", "most"), [(1, 0.5), (2, 1), (3, 2), (4, 4), (5, 8), (6, 8), (5000, 8)]
)
def test_the_wait_doubles_up_to_eight_seconds_and_half_of_it_is_chance(attempt, most):
    assert wait("GET", AFTER_SENDING, attempt, chance=1.0) == most
    assert wait("GET", AFTER_SENDING, attempt, chance=0.0) == most / 2


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "0"}, 0),
        ({"retry-after": "1"}, 1),
        ({"retry-after": "1.5"}, 1.5),
        ({"retry-after": " 2 "}, 2),
        ({"retry-after": "-5"}, 0),
        ({"retry-after": "61"}, 61),
        ({"retry-after": "1e9"}, 1e9),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "1" * 400}, None),
        ({"retry-after": ""}, None),
        ({"retry-after": "abc"}, None),
        ({"retry-after": "1_0"}, None),
        ({"retry-after": "٣"}, None),
        ({"retry-after": format_datetime(datetime.fromtimestamp(NOW + 30, UTC), usegmt=True)}, 30),
        ({"retry-after": format_datetime(datetime.fromtimestamp(NOW - 30, UTC), usegmt=True)}, 0),
        ({"retry-after": "Tue, 14 Nov 2023 22:13:50"}, 30),
        ({"retry-after": "Tue, 99 Nov 2023 22:13:50 GMT"}, None),
        ({"retry-after-ms": "1500"}, 1.5),
        ({"retry-after-ms": "1500", "retry-after": "9"}, 1.5),
        ({"retry-after-ms": "soon", "retry-after": "9"}, 9),
        ({}, None),
    ],
)
def test_what_retry_after_says(headers, seconds):
    raw = Headers([(name.encode(), value.encode()) for name, value in headers.items()])
    assert retry_after(raw, NOW) == seconds


def test_of_two_retry_after_headers_the_longer_counts():
    assert retry_after(Headers([(b"Retry-After", b"3"), (b"retry-after", b"7")]), NOW) == 7


@given(st.text(st.characters(max_codepoint=255)))
def test_no_retry_after_breaks_the_client(value):
    seconds = retry_after(Headers.of({"Retry-After": value}), NOW)
    assert seconds is None or 0 <= seconds < float("inf")


@pytest.mark.parametrize(
    ("value", "waited"), [("0", 0.5), ("0.2", 0.5), ("1", 1), ("60", 60), ("-5", 0.5), ("x", 0.5)]
)
def test_retry_after_is_the_least_that_is_waited(value, waited):
    assert wait("GET", response(503, retry_after=value)) == waited


@pytest.mark.parametrize("value", ["60.5", "61", "1e9"])
def test_a_retry_after_above_a_minute_is_left_to_the_caller(value):
    assert wait("GET", response(503, retry_after=value)) is None


# --- over the wire


def test_a_get_is_tried_three_times(api, server, time_):
    for status in (500, 503, 200):
        server.answer(status, {"ok": True})
    fetched = Operation("op", "GET", "/x", returns=lambda: dict[str, bool])
    assert api.call(fetched) == {"ok": True}
    assert len(server.requests) == 3
    assert time_.waits == [0.5, 1.0]


def test_after_the_last_retry_the_error_is_raised(api, server, time_):
    for _ in range(3):
        server.answer(500, {"message": "broken"})
    with pytest.raises(InternalServerError, match="500 Internal Server Error: broken"):
        api.call(operation("GET"))
    assert len(server.requests) == 3


def test_a_post_is_sent_once(api, server, time_):
    server.answer(500, {})
    with pytest.raises(InternalServerError):
        api.call(operation("POST"))
    assert len(server.requests) == 1
    assert time_.waits == []


@pytest.mark.parametrize("status", [429, 503])
def test_a_post_that_is_told_to_come_back_does(api, server, time_, status):
    create = Operation[None]("op", "POST", "/x", body="application/json", body_required=True)
    server.answer(status, {}, {"Retry-After": "7"})
    server.answer(204)
    api.call(create, body={"a": 1})
    assert [r.body for r in server.requests] == [b'{"a":1}'] * 2
    assert time_.waits == [7]


def test_a_long_retry_after_is_raised_at_once(api, server, time_):
    server.answer(429, {"message": "slow down"}, {"Retry-After": "3600"})
    with pytest.raises(RateLimitError) as caught:
        api.call(operation("GET"))
    assert caught.value.retry_after == 3600
    assert time_.waits == []


def test_a_date_is_read_by_the_clock_of_the_client(api, server, time_):
    moment = datetime.fromtimestamp(time_.now, UTC) + timedelta(seconds=20)
    server.answer(503, {}, {"Retry-After": format_datetime(moment, usegmt=True)})
    server.answer(204)
    api.call(operation("GET"))
    assert time_.waits == [20]


@pytest.mark.parametrize(
    ("method", "requests"), [("GET", 3), ("PUT", 3), ("POST", 1), ("PATCH", 1)]
)
def test_a_connection_that_breaks_after_the_request_is_retried_if_that_is_safe(
    api, server, method, requests
):
    for _ in range(3):
        server.reset()
    with pytest.raises(APIConnectionError):
        api.call(operation(method))
    assert len(server.requests) == requests


def test_a_body_that_breaks_off_is_retried(api, server):
    cut = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"
    server.send(cut, then="close")
    server.answer(200, [1])
    assert api.call(Operation("op", "GET", "/x", returns=lambda: list[int])) == [1]


def test_a_post_that_finds_nobody_is_retried(api, time_):
    with socket.socket() as nobody:  # bound, and not listening
        nobody.bind(("127.0.0.1", 0))
        api.client(base_url=f"http://127.0.0.1:{nobody.getsockname()[1]}")
        with pytest.raises(APIConnectionError, match="tried 3 times"):
            api.call(operation("POST"))
    assert time_.waits == [0.5, 1.0]


def test_a_post_that_finds_nobody_at_first_comes_through_later(api, time_):
    place = socket.socket()
    place.bind(("127.0.0.1", 0))
    listener = None

    def open_up(seconds):
        nonlocal listener
        time_.waits.append(seconds)
        place.listen()
        listener = threading.Thread(target=answer, daemon=True)
        listener.start()

    async def open_up_async(seconds):
        open_up(seconds)

    def answer():
        connection, _ = place.accept()
        with connection:
            received.append(connection.recv(65536))
            connection.sendall(b"HTTP/1.1 204 No Content\r\n\r\n")

    received: list[bytes] = []
    clock = replace(time_.clock(), sleep=open_up, sleep_async=open_up_async)
    with place:
        api.client(base_url=f"http://127.0.0.1:{place.getsockname()[1]}", _clock=clock)
        api.call(operation("POST"))
        listener.join(5)
    assert len(received) == 1
    assert received[0].startswith(b"POST /x ")
    assert time_.waits == [0.5]


@pytest.mark.parametrize(
    ("greeting", "connections"),
    [(b"220 this is not TLS\r\n", 1), (b"", 3)],
    ids=["TLS fails for good", "a connection that breaks during the handshake"],
)
def test_tls_is_retried_unless_it_fails_for_good(api, greeting, connections):
    accepted = 0

    def greet() -> None:
        nonlocal accepted
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                accepted += 1
                connection.sendall(greeting)
                connection.close()

    listener = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=greet, daemon=True).start()
    api.client(base_url=f"https://127.0.0.1:{listener.getsockname()[1]}")
    with pytest.raises(APIConnectionError, match="no connection to https://"):
        api.call(operation("GET"))
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    assert accepted == connections


def test_what_cannot_be_sent_is_not_retried(api, server, time_):
    with pytest.raises(APIConnectionError, match="the request cannot be sent"):
        api.call(operation("GE T"))
    assert time_.waits == []


def test_a_connection_closed_between_requests_goes_unnoticed(api, server):
    server.answer(204, then="close")
    server.answer(204)
    api.call(operation("POST"))
    api.wait(_pause(api))
    api.call(operation("POST"))
    assert len(server.requests) == 2


def test_the_system_clock_waits():
    began = time.monotonic()
    SYSTEM_CLOCK.sleep(0.01)
    asyncio.run(_sleep_async(0.01))
    assert time.monotonic() - began >= 0.02


async def _sleep_async(seconds):
    await SYSTEM_CLOCK.sleep_async(seconds)


def _pause(api):
    """Time for the server's FIN to arrive."""
    return asyncio.sleep(0.05) if api.runner else time.sleep(0.05)


@pytest.mark.parametrize(("retries", "requests"), [(0, 1), (1, 2), (5, 6)])
def test_the_number_of_retries_is_set_by_client_or_by_call(api, server, retries, requests):
    for _ in range(2 * requests):
        server.answer(500, {})
    api.client(max_retries=retries)
    with pytest.raises(APIStatusError):
        api.call(operation("GET"))
    assert len(server.requests) == requests
    api.client(max_retries=9)
    with pytest.raises(APIStatusError):
        api.call(operation("GET"), options={"max_retries": retries})
    assert len(server.requests) == 2 * requests


def test_no_retry_is_begun_that_would_pass_the_total_timeout(api, server, time_):
    server.answer(503, {}, {"Retry-After": "30"})
    with pytest.raises(InternalServerError):
        api.call(operation("GET"), options={"timeout": 20})
    assert time_.waits == []
