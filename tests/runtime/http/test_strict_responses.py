"""Responses that are not what the document says: read as far as they go, or refused."""

from __future__ import annotations

import copy
import json
import logging
import math
import pickle
from typing import Literal

import pytest
from _runtime.errors import (
    APIError,
    InternalServerError,
    InvalidResponseError,
    NotFoundError,
    UnreadableResponseError,
)
from _runtime.logs import logger
from _runtime.models import Model
from _runtime.operations import Operation
from _runtime.stream_styles import EventStream


class Owner(Model):
    name: str


class Dog(Model):
    id: str
    age: int
    size: Literal["big", "small"] | None = None
    owners: list[Owner] | None = None


class Problem(Model):
    title: str


GET = Operation[Dog](
    "getDog", "GET", "/dogs/1", returns=lambda: Dog, errors=lambda: {"default": Problem}
)
RIGHT = {"id": "d1", "age": 3, "size": "big", "owners": [{"name": "Ann"}]}

MISMATCHES = [
    ({"age": 3}, ["/id: expected string, found nothing"]),
    ({**RIGHT, "age": "3"}, ["/age: expected integer, found string"]),
    ({**RIGHT, "age": 3.5}, ["/age: expected integer, found number"]),
    ({**RIGHT, "age": True}, ["/age: expected integer, found boolean"]),
    ({**RIGHT, "id": None}, ["/id: expected string, found null"]),
    ({**RIGHT, "size": 5}, ["/size: expected string or null, found integer"]),
    ({**RIGHT, "owners": {}}, ["/owners: expected array or null, found object"]),
    (
        {"owners": [{"name": "Ann"}, {}, {"name": 5}]},
        [
            "/id: expected string, found nothing",
            "/age: expected integer, found nothing",
            "/owners/1/name: expected string, found nothing",
            "/owners/2/name: expected string, found integer",
        ],
    ),
    ([], ["the value itself: expected Dog, found array"]),
    (None, ["the value itself: expected Dog, found null"]),
    ("text", ["the value itself: expected Dog, found string"]),
]


@pytest.mark.parametrize(("body", "found"), MISMATCHES)
@pytest.mark.parametrize("by", ["client", "call"])
def test_a_strict_client_says_every_mismatch(api, server, body, found, by):
    server.answer(200, body, {"X-Request-Id": "r1"})
    api.client(strict_responses=by == "client")
    options = {"strict_responses": True} if by == "call" else None
    with pytest.raises(InvalidResponseError) as caught:
        api.call(GET, options=options)
    error = caught.value
    assert sorted(error.mismatches) == sorted(found)
    assert (error.status_code, error.request_id, error.body) == (200, "r1", body)
    assert (error.method, error.url) == ("GET", f"{server.url}/v1/dogs/1")
    assert error.headers["content-type"] == "application/json"
    assert str(error).startswith("200 OK, but the body is not as documented: ")


@pytest.mark.parametrize(("body", "found"), MISMATCHES)
def test_a_lenient_client_gives_what_came(api, server, body, found):
    server.answer(200, body)
    dog = api.call(GET)
    if isinstance(body, dict):
        assert dog.to_dict() == body
        for name in ("id", "age"):
            if name in body:
                assert getattr(dog, name) == body[name]
            else:
                with pytest.raises(AttributeError, match=name):
                    getattr(dog, name)
    else:
        assert dog == body


@pytest.mark.parametrize(
    "body",
    [
        RIGHT,
        {"id": "", "age": 0},
        {**RIGHT, "age": 3.0},
        {**RIGHT, "age": 2**63},
        {**RIGHT, "size": "huge"},
        {**RIGHT, "new": {"deep": [1]}},
        {**RIGHT, "owners": []},
        {**RIGHT, "owners": None},
    ],
)
def test_what_a_newer_server_may_send_is_right(api, server, body):
    server.answer(200, body)
    api.client(strict_responses=True)
    assert api.call(GET).to_dict() == body


def test_the_option_of_a_call_goes_over_the_client(api, server):
    server.answer(200, {})
    api.client(strict_responses=True)
    assert api.call(GET, options={"strict_responses": False}).to_dict() == {}


NESTED = b'{"id": "d", "age": 1, "x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"
DEEP = b'{"id": "d", "age": 1, "x": ' + b"[" * 900 + b"]" * 900 + b"}"

UNREADABLE = {
    "nothing": (b"", "application/json"),
    "a page": (b"<html><h1>Sign in</h1>", "text/html"),
    "broken JSON": (b'{"id": "d"', "application/json"),
    "two values": (b"{}{}", "application/json"),
    "a wrong charset": ('{"id": "\xe4"}'.encode("latin-1"), "application/json"),
    "nested too deeply": (NESTED, "application/json"),
    "a number too long": (b'{"id": "d", "age": ' + b"1" * 5000 + b"}", "application/json"),
    "white space": (b"  \n", "application/json"),
}


@pytest.mark.parametrize("name", UNREADABLE)
@pytest.mark.parametrize("strict", [False, True])
def test_what_is_no_json_keeps_its_status_its_headers_and_its_body(api, server, name, strict):
    content, content_type = UNREADABLE[name]
    server.answer(200, content, {"Content-Type": content_type, "X-Request-Id": "r1"})
    api.client(strict_responses=strict)
    with pytest.raises(UnreadableResponseError) as caught:
        api.call(GET)
    error = caught.value
    assert (error.status_code, error.body, error.request_id) == (200, content, "r1")
    assert len(str(error)) < 500
    assert str(error).isprintable()


READABLE = {
    "a byte order mark": b'\xef\xbb\xbf{"id": "d", "age": 1}',
    "UTF-16": '{"id": "d", "age": 1}'.encode("utf-16"),
    "keys twice": b'{"id": "a", "id": "d", "age": 1}',
    "a large number": b'{"id": "d", "age": 9223372036854775808}',
    "nesting": DEEP,
    "an escaped surrogate": b'{"id": "\\ud800", "age": 1}',
}


@pytest.mark.parametrize("name", READABLE)
@pytest.mark.parametrize("strict", [False, True])
def test_odd_json_is_read(api, server, name, strict):
    server.answer(200, READABLE[name])
    api.client(strict_responses=strict)
    dog = api.call(GET)
    assert dog.id in ("d", "\ud800")


def test_nan_is_a_number_that_is_no_integer(api, server):
    server.answer(200, b'{"id": "d", "age": NaN}')
    assert math.isnan(api.call(GET).age)
    server.answer(200, b'{"id": "d", "age": NaN}')
    with pytest.raises(InvalidResponseError, match="/age: expected integer, found number"):
        api.call(GET, options={"strict_responses": True})


def test_a_hundred_megabytes_are_read_and_too_many_are_refused(api, server):
    content = b'{"id": "' + b"a" * 50_000_000 + b'", "age": 1}'
    server.answer(200, content)
    assert len(api.call(GET).id) == 50_000_000
    server.answer(200, content)
    api.client(max_response_size=10_000_000)
    with pytest.raises(UnreadableResponseError, match="larger than max_response_size") as caught:
        api.call(GET)
    assert len(caught.value.body) <= 64 * 1024


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (404, {"title": "No such dog"}, NotFoundError),
        (404, {"title": 5}, NotFoundError),
        (404, [1], NotFoundError),
        (500, b"<html>", InternalServerError),
        (500, b"", InternalServerError),
        (500, NESTED, InternalServerError),
        (500, b"\xff\xfe\x00", InternalServerError),
    ],
)
def test_an_error_of_the_server_is_never_hidden(api, server, strict, status, body, error):
    server.answer(status, body)
    api.client(strict_responses=strict, max_retries=0)
    with pytest.raises(error) as caught:
        api.call(GET)
    assert caught.value.status_code == status


@pytest.fixture
def logged(caplog):
    """What the client said at DEBUG of responses that are not as documented."""
    caplog.set_level(logging.DEBUG, logger=logger.name)

    def lines():
        found = [record.getMessage() for record in caplog.records]
        return [line for line in found if "not as documented" in line]

    return lines


def test_a_mismatch_is_logged_once_for_each_operation_and_field(api, server, logged):
    other = Operation[Dog]("findDog", "GET", "/dogs/2", returns=lambda: Dog)
    bodies = [
        {"id": "a", "age": "1"},
        {"id": "b", "age": "2"},
        {"id": "c", "age": 1, "owners": [{}, {}, {"name": 1}]},
    ]
    for body in [*bodies, *bodies]:
        server.answer(200, body)
    for _ in bodies:
        api.call(GET)
    for _ in bodies:
        api.call(other)
    of = "the response is not as documented:"
    assert logged() == [
        f"{name}: {of} {line}"
        for name in ("getDog", "findDog")
        for line in (
            "/age: expected integer, found string",
            "/owners/0/name: expected string, found nothing",
        )
    ]


def test_a_mismatch_is_logged_in_one_line_and_without_values(api, server, logged):
    maps = Operation[dict[str, int]]("count", "GET", "/x", returns=lambda: dict[str, int])
    server.answer(200, {"a\nb\x1b[31m": "canary"})
    api.call(maps)
    (line,) = logged()
    assert line.isprintable()
    assert "canary" not in line


def test_nothing_is_checked_when_nobody_listens(api, server, caplog):
    caplog.set_level(logging.INFO, logger=logger.name)
    server.answer(200, {})
    api.call(GET)
    assert caplog.records == []


def test_the_fields_that_are_remembered_have_an_end(api, server, logged):
    maps = Operation[dict[str, int]]("count", "GET", "/x", returns=lambda: dict[str, int])
    server.answer(200, {f"k{n}": "x" for n in range(1500)})
    api.call(maps)
    assert len(logged()) == 1000


@pytest.mark.parametrize("strict", [False, True])
def test_values_of_a_stream_are_checked_one_by_one(api, server, strict):
    stream = Operation[Dog](
        "watchDogs",
        "GET",
        "/x",
        returns=lambda: Dog,
        streams=EventStream(),
        accept="text/event-stream",
    )
    events = b"".join(b"data: %s\n\n" % json.dumps(b).encode() for b in (RIGHT, {"id": 5}))
    server.answer(200, events, {"Content-Type": "text/event-stream"})
    found = []

    def read():
        with api._resource()._stream(stream, options={"strict_responses": strict}) as dogs:
            found.extend(dogs)

    async def read_async():
        async with api._resource()._stream(stream, options={"strict_responses": strict}) as dogs:
            async for dog in dogs:
                found.append(dog)

    def run():
        return api.runner.run(read_async()) if api.runner else read()

    if strict:
        with pytest.raises(InvalidResponseError) as caught:
            run()
        assert caught.value.body == {"id": 5}
        assert len(found) == 1
    else:
        run()
        assert [dog.id for dog in found] == ["d1", 5]


def test_the_error_copies_and_pickles(api, server):
    server.answer(200, {"id": 5}, {"X-Request-Id": "r1"})
    with pytest.raises(InvalidResponseError) as caught:
        api.call(GET, options={"strict_responses": True})
    error = caught.value
    for twin in (copy.copy(error), copy.deepcopy(error), pickle.loads(pickle.dumps(error))):
        assert type(twin) is InvalidResponseError
        assert isinstance(twin, APIError)
        assert str(twin) == str(error)
        assert (twin.mismatches, twin.body, twin.request_id) == (
            error.mismatches,
            {"id": 5},
            "r1",
        )
