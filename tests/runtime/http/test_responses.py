"""Responses of success: what is read, and what cannot be."""

from __future__ import annotations

import gzip
import zlib

import pytest
from _runtime.errors import APIError, UnreadableResponseError
from _runtime.models import Model
from _runtime.operations import Operation


class Thing(Model):
    id: str
    size: int | None = None


GET = Operation[Thing]("getThing", "GET", "/x", returns=lambda: Thing)
DELETE = Operation[None]("deleteThing", "DELETE", "/x")
ONCE = {"max_retries": 0}


def test_a_response_is_what_the_operation_returns(api, server):
    server.answer(200, {"id": "t", "size": 1, "new": [1]})
    thing = api.call(GET)
    assert isinstance(thing, Thing)
    assert (thing.id, thing.size, thing.extra_fields) == ("t", 1, {"new": [1]})


@pytest.mark.parametrize("status", [200, 201, 202, 206, 299])
def test_every_2xx_is_a_success(api, server, status):
    server.answer(status, {"id": "t"})
    assert api.call(GET).id == "t"


@pytest.mark.parametrize(
    ("status", "body"), [(204, None), (200, b""), (200, {"a": 1}), (200, b"<p>")]
)
def test_an_operation_that_returns_nothing_returns_none(api, server, status, body):
    server.answer(status, body)
    assert api.call(DELETE) is None


@pytest.mark.parametrize(
    "content_type",
    [
        "application/json",
        "application/json; charset=utf-8",
        "application/problem+json",
        "text/plain",
        "",
        "x",
    ],
)
def test_json_is_read_whatever_it_is_called(api, server, content_type):
    server.answer(200, {"id": "t"}, {"Content-Type": content_type})
    assert api.call(GET).id == "t"


def test_json_is_read_without_content_type(api, server):
    server.send(b'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{"id":"t"}')
    assert api.call(GET).id == "t"


@pytest.mark.parametrize(
    ("body", "value"),
    [
        (b'\xef\xbb\xbf{"id": "t"}', Thing(id="t")),
        ('{"id": "é"}'.encode("utf-16"), Thing(id="é")),
        (b'{"id": "a", "id": "b"}', Thing(id="b")),
        (b'{"id": "t", "size": "12"}', Thing.from_dict({"id": "t", "size": "12"})),
        (b'{"id": "t", "size": 9223372036854775808}', Thing(id="t", size=2**63)),
        (b"[1]", [1]),
        (b"null", None),
        (b'"text"', "text"),
        (b' {"id": "t"}\n', Thing(id="t")),
    ],
)
def test_odd_json_is_read_as_far_as_it_can_be(api, server, body, value):
    server.answer(200, body)
    assert api.call(GET) == value


def test_nan_is_read(api, server):
    server.answer(200, b'{"id": NaN}')
    assert api.call(GET).id != api.call.__self__


def test_text_and_bytes_are_read_where_the_operation_returns_them(api, server):
    server.answer(200, "é".encode(), {"Content-Type": "text/plain"})
    server.answer(200, b"\xff\x00", {"Content-Type": "application/octet-stream"})
    text = Operation[str]("op", "GET", "/x", accept="text/plain", returns=lambda: str)
    raw = Operation[bytes](
        "op", "GET", "/x", accept="application/octet-stream", returns=lambda: bytes
    )
    assert api.call(text) == "é"
    assert api.call(raw) == b"\xff\x00"
    assert [r.headers["accept"] for r in server.requests] == [
        "text/plain",
        "application/octet-stream",
    ]


@pytest.mark.parametrize(
    ("body", "content_type", "says"),
    [
        (b"", "application/json", "it is empty"),
        (b"<!doctype html><h1>Log in</h1>", "text/html", "it is text/html, not JSON"),
        (b"<!doctype html><h1>Log in</h1>", "text/html", "<h1>Log in</h1>"),
        (b"{", "application/json", "not JSON"),
        (b'{"id": 1', "application/json", "not JSON"),
        (b"\xff\xfe\xfa", "application/json", "not JSON"),
        (b'{"id": "\xe9"}', "application/json", "byte 8 is no utf-8"),
        (b"[" * 200_000, "application/json", "nested too deeply"),
        (b"1" * 5000, "application/json", "not JSON"),
        (b"data: {}\n\n", "text/event-stream", "text/event-stream"),
    ],
)
def test_what_cannot_be_read_says_why_and_keeps_what_came(api, server, body, content_type, says):
    server.answer(200, body, {"Content-Type": content_type, "X-Request-Id": "req_9"})
    with pytest.raises(UnreadableResponseError) as caught:
        api.call(GET)
    error = caught.value
    assert says in str(error)
    assert str(error).startswith("200 OK, but the response cannot be read: ")
    assert str(error).endswith("(GET /x, request id req_9)")
    assert "\n" not in str(error)
    assert len(str(error)) < 600
    assert (error.status_code, error.body, error.request_id) == (200, body, "req_9")
    assert error.headers["content-type"] == content_type
    assert len(server.requests) == 1


def test_a_response_without_body_where_there_should_be_one_cannot_be_read(api, server):
    server.answer(204)
    with pytest.raises(UnreadableResponseError, match="204 No Content"):
        api.call(GET)


def test_a_response_without_body_is_none_where_the_operation_may_return_none(api, server):
    server.answer(204)
    assert api.call(Operation("op", "GET", "/x", returns=lambda: Thing | None)) is None


def test_a_body_after_204_costs_the_next_call_nothing(api, server):
    server.send(b"HTTP/1.1 204 No Content\r\n\r\nsurprise")
    server.answer(200, {"id": "t"})
    assert api.call(DELETE) is None
    assert api.call(GET).id == "t"


def test_a_head_request_has_no_body(api, server):
    server.send(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n")
    server.answer(204)
    assert api.call(Operation[None]("op", "HEAD", "/x")) is None
    api.call(DELETE)


def test_a_response_that_breaks_off_cannot_be_read(api, server):
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n"
    server.send(head + b'{"id"', then="close")
    with pytest.raises(UnreadableResponseError, match="the connection broke") as caught:
        api.call(GET, options=ONCE)
    assert caught.value.body == b'{"id"'
    assert caught.value.__cause__ is not None


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\r\n\r\n",
        b"HTTP/1.1 OK\r\n\r\n",
        b"SSH-2.0-OpenSSH\r\n",
        b"HTTP/1.1 200 OK\r\nbad header\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 50_000,
    ],
)
def test_what_is_no_http_is_an_error_of_ours(api, server, raw):
    server.send(raw, then="close")
    with pytest.raises(APIError):
        api.call(GET, options=ONCE)


def test_an_http_1_0_server_will_do(api, server):
    server.send(b'HTTP/1.0 200 OK\r\n\r\n{"id": "t"}', then="close")
    assert api.call(GET).id == "t"


def test_interim_responses_are_passed_over(api, server):
    server.send(
        b'HTTP/1.1 103 Early\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{"id":"t"}'
    )
    assert api.call(GET).id == "t"


@pytest.mark.parametrize(
    ("coding", "encode"), [("gzip", gzip.compress), ("deflate", zlib.compress), ("identity", bytes)]
)
def test_content_encodings_are_undone(api, server, coding, encode):
    server.answer(200, encode(b'{"id": "t"}'), {"Content-Encoding": coding})
    assert api.call(GET).id == "t"


def test_a_broken_content_encoding_cannot_be_read_and_is_not_retried(api, server):
    server.answer(200, b"not gzip", {"Content-Encoding": "gzip"})
    with pytest.raises(UnreadableResponseError, match="Content-Encoding"):
        api.call(GET)
    assert len(server.requests) == 1


def test_a_content_encoding_that_is_cut_short_cannot_be_read(api, server):
    server.answer(
        200, gzip.compress(b'{"id": "%s"}' % (b"t" * 9999))[:-30], {"Content-Encoding": "gzip"}
    )
    with pytest.raises(UnreadableResponseError):
        api.call(GET)


def test_a_hundred_content_encodings_cannot_be_read(api, server):
    server.answer(200, b"x", {"Content-Encoding": ", ".join(["gzip"] * 100)})
    with pytest.raises(UnreadableResponseError):
        api.call(GET)


def test_a_response_larger_than_allowed_is_given_up_on(api, server):
    bomb = gzip.compress(b"[" + b"1," * 40_000_000)  # 80 MB in 78 kB
    server.answer(200, bomb, {"Content-Encoding": "gzip"})
    api.client(max_response_size=1_000_000)
    with pytest.raises(UnreadableResponseError, match="max_response_size") as caught:
        api.call(GET)
    assert len(caught.value.body) == 64 * 1024
    assert len(server.requests) == 1


def test_an_endless_response_is_given_up_on(api, server):
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    server.send(head, pieces=[(0, b"10000\r\n" + b" " * 65536 + b"\r\n")] * 100, then="close")
    api.client(max_response_size=1_000_000)
    with pytest.raises(UnreadableResponseError, match="max_response_size"):
        api.call(GET)


def test_a_large_error_is_given_up_on_but_still_that_error(api, server):
    server.answer(404, b'{"message": "' + b"x" * 2_000_000 + b'"}')
    api.client(max_response_size=1_000_000)
    with pytest.raises(APIError, match="404 Not Found"):
        api.call(GET)


def test_cookies_of_the_server_are_not_sent_back(api, server):
    server.answer(204, None, {"Set-Cookie": "session=1"})
    server.answer(204)
    api.call(DELETE)
    api.call(DELETE)
    assert "cookie" not in server.requests[1].headers
