"""More of a call than its value: `with_response`, `streamed`, and the client's own `request`."""

from __future__ import annotations

import asyncio
import functools
import threading
import warnings
from functools import cached_property

import pytest
from _runtime.arguments import NOTHING
from _runtime.client import AsyncClient, SyncClient
from _runtime.errors import InvalidResponseError, NotFoundError
from _runtime.models import Model
from _runtime.operations import CursorPages, Operation
from _runtime.raw import streamed, with_response
from _runtime.resources import AsyncResource, Resource
from _runtime.responses import APIResponse
from _runtime.stream_styles import EventStream
from typing_extensions import deprecated


class Song(Model):
    id: str
    size: int | None = None


class Songs(Model):
    data: list[Song]
    has_more: bool | None = None
    next: str | None = None


GET = Operation("getSong", "GET", "/songs/{id}", returns=lambda: Song)
LIST = Operation(
    "listSongs",
    "GET",
    "/songs",
    returns=lambda: Songs,
    pages=CursorPages("data", "after", cursor="next"),
)
WATCH = Operation("watch", "GET", "/watch", returns=lambda: Song, streams=EventStream())
DELETE = Operation[None]("deleteSong", "DELETE", "/songs/{id}")


class SyncSongs(Resource):
    def get(self, id: str, *, request_options=None) -> Song:
        return self._call(GET, path={"id": id}, options=request_options)

    @deprecated("get_old is deprecated by the API.")
    def get_old(self, id: str) -> Song:
        return self._call(GET, path={"id": id})

    def list(self, *, after: str | None = None, request_options=None):
        query = {"after": after} if after else NOTHING
        return self._page(LIST, query=query, options=request_options)

    def delete(self, id: str) -> None:
        return self._call(DELETE, path={"id": id})

    def watch(self):
        return self._stream(WATCH)

    def nothing(self) -> int:
        return 1

    def get_twice(self, id: str) -> Song:
        self.get(id)
        return self.get(id)


class AsyncSongs(AsyncResource):
    async def get(self, id: str, *, request_options=None) -> Song:
        return await self._call(GET, path={"id": id}, options=request_options)

    @deprecated("get_old is deprecated by the API.")
    async def get_old(self, id: str) -> Song:
        return await self._call(GET, path={"id": id})

    def list(self, *, after: str | None = None, request_options=None):
        query = {"after": after} if after else NOTHING
        return self._page(LIST, query=query, options=request_options)

    async def delete(self, id: str) -> None:
        return await self._call(DELETE, path={"id": id})

    def watch(self):
        return self._stream(WATCH)

    async def nothing(self) -> int:
        return 1

    async def get_twice(self, id: str) -> Song:
        await self.get(id)
        return await self.get(id)


class SyncMusic(Resource):
    @cached_property
    def songs(self) -> SyncSongs:
        return SyncSongs(self._client)


class AsyncMusic(AsyncResource):
    @cached_property
    def songs(self) -> AsyncSongs:
        return AsyncSongs(self._client)


@pytest.fixture
def client(api):
    return api.client()


@pytest.fixture
def songs(api, client):
    return (AsyncMusic if api.runner else SyncMusic)(client).songs


def page(*ids: str, next: str | None = None) -> dict[str, object]:
    return {"data": [{"id": each} for each in ids], "next": next}


# --- with_response


def test_a_call_gives_its_response_and_its_value(api, server, songs):
    body = b'{ "id": "a" }'
    server.answer(201, body, {"X-Request-Id": "req_7", "Content-Type": "application/json"})
    response = api.wait(with_response(songs.get)("a"))
    assert isinstance(response, APIResponse)
    assert (response.value, response.status_code) == (Song(id="a"), 201)
    assert (response.content, response.request_id) == (body, "req_7")
    assert response.headers["Content-Type"] == "application/json"
    assert server.request.path == "/v1/songs/a"


def test_a_call_without_value_has_a_response(api, server, songs):
    server.answer(204)
    response = api.wait(with_response(songs.delete)("a"))
    assert (response.value, response.status_code, response.content) == (None, 204, b"")


def test_options_and_errors_are_those_of_the_method(api, server, songs):
    server.answer(200, {"id": "a", "size": "big"})
    with pytest.raises(InvalidResponseError):
        api.wait(with_response(songs.get)("a", request_options={"strict_responses": True}))
    server.answer(404, {})
    with pytest.raises(NotFoundError):
        api.wait(with_response(songs.get)("a"))


def test_of_a_list_it_is_the_response_of_the_first_page(api, server, songs):
    server.answer(200, page("a", next="2"), {"X-Request-Id": "req_1"})
    server.answer(200, page("b"), {"X-Request-Id": "req_2"})
    response = api.wait(with_response(songs.list)())
    assert response.request_id == "req_1"
    assert [each.id for each in api.collect(response.value)] == ["a", "b"]
    assert response.request_id == "req_1"
    assert [r.query for r in server.requests] == ["", "after=2"]


def test_a_list_can_begin_at_a_cursor(api, server, songs):
    server.answer(200, page("b"))
    response = api.wait(with_response(songs.list)(request_options={"cursor": "2"}))
    assert response.value.data == [Song(id="b")]
    assert server.request.query == "after=2"


def test_of_a_method_of_several_calls_it_is_the_last(api, server, songs):
    server.answer(200, {"id": "a"}, {"X-Request-Id": "req_1"})
    server.answer(200, {"id": "b"}, {"X-Request-Id": "req_2"})
    response = api.wait(with_response(songs.get_twice)("a"))
    assert (response.value.id, response.request_id) == ("b", "req_2")


def test_a_method_that_is_deprecated_warns_as_ever(api, server, songs):
    server.answer(200, {"id": "a"})
    with pytest.warns(DeprecationWarning, match="get_old is deprecated"):
        response = api.wait(with_response(songs.get_old)("a"))
    assert response.value.id == "a"
    server.answer(200, {"id": "a"})
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        opened = api.enter(streamed(songs.get_old)("a"))
    assert api.wait(opened.read()) == b'{"id": "a"}'


def test_the_clients_own_request_has_a_response(api, server, client):
    server.answer(200, {"id": "a"}, {"X-Request-Id": "req_1"})
    response = api.wait(with_response(client.request)("GET", "/any", cast_to=Song))
    assert (response.value, response.request_id) == (Song(id="a"), "req_1")


def test_the_method_itself_stays_as_it_was(api, server, songs):
    for _ in range(3):
        server.answer(200, {"id": "a"})
    wrapped = with_response(songs.get)
    assert api.wait(wrapped("a")).value == api.wait(songs.get("a")) == Song(id="a")
    assert api.wait(wrapped("a")).value == Song(id="a")


@pytest.mark.parametrize("wrap", [with_response, streamed])
def test_wrong_arguments_are_those_of_the_method(api, server, songs, wrap):
    def use(*args, **kwargs) -> None:
        found = wrap(songs.get)(*args, **kwargs)
        if wrap is streamed:
            api.enter(found)
        else:
            api.wait(found)

    for args, kwargs in [((), {}), (("a", "b"), {}), (("a",), {"nope": 1})]:
        with pytest.raises(TypeError, match=r"get\(\)"):
            use(*args, **kwargs)
    with pytest.raises(TypeError, match="nope"):
        use("a", request_options={"nope": 1})
    with pytest.raises(ValueError, match="path parameter 'id'"):
        use("..")
    assert server.connections == 0


@pytest.mark.parametrize("wrap", [with_response, streamed])
def test_only_methods_that_call_can_be_wrapped(api, songs, client, wrap):
    for wrong in (len, print, str.upper, "x".upper, None, functools.partial(songs.get, "a")):
        with pytest.raises(TypeError, match="only methods"):
            wrap(wrong)
    with pytest.raises(TypeError, match="only methods"):
        wrap(type(songs).get)
    for method in (songs.nothing, client.close):
        with pytest.raises(TypeError, match="has called no operation"):
            (api.enter if wrap is streamed else api.wait)(wrap(method)())


@pytest.mark.parametrize("wrap", [with_response, streamed])
def test_a_stream_cannot_be_wrapped(api, songs, server, wrap):
    def use() -> None:
        found = wrap(songs.watch)()
        if wrap is streamed:
            api.enter(found)
        else:
            api.wait(found)

    with pytest.raises(TypeError, match="a stream has its response itself"):
        use()
    assert server.connections == 0


# --- streamed


def test_the_body_of_any_call_can_be_streamed(api, server, songs, client):
    calls = [
        lambda: streamed(songs.get)("a"),
        lambda: streamed(songs.list)(after="1"),
        lambda: streamed(client.request)("GET", "/any"),
        lambda: streamed(client.request)("GET", "/any", cast_to=Song),
    ]
    for call in calls:
        server.answer(200, b"\xff\x00 whatever", {"X-Request-Id": "req_1"})
        opened = api.enter(call())
        assert opened.request_id == "req_1"
        assert api.wait(opened.read()) == b"\xff\x00 whatever"
    paths = [r.target for r in server.requests]
    assert paths == ["/v1/songs/a", "/v1/songs?after=1", "/v1/any", "/v1/any"]


# --- many at once


def test_threads_can_wrap_one_method_at_once(server):
    for _ in range(50):
        server.answer(200, {"id": "a"})
    client = SyncClient(base_url=server.url, credentials={}, security=(), user_agent="a/1")
    songs = SyncSongs(client)
    found: list[tuple[str, bool]] = []
    ready = threading.Barrier(50)

    def work(number: int) -> None:
        ready.wait()
        if number % 2:
            response = with_response(songs.get)(f"{number}")
            found.append((response.value.id, response.content == b'{"id": "a"}'))
        else:
            with streamed(songs.get)(f"{number}") as opened:
                found.append(("a", opened.read() == b'{"id": "a"}'))

    threads = [threading.Thread(target=work, args=(n,)) for n in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    client.close()
    assert found == [("a", True)] * 50
    assert len({r.path for r in server.requests}) == 50


def test_tasks_can_wrap_one_method_at_once(server):
    for number in range(50):
        server.answer(200, {"id": "a"}, {"X-Request-Id": f"{number}"})

    async def scenario() -> list[str | None]:
        settings = {"base_url": server.url, "credentials": {}, "security": (), "user_agent": "a/1"}
        async with AsyncClient(**settings) as client:
            wrapped = with_response(AsyncSongs(client).get)
            found = await asyncio.gather(*(wrapped(f"{n}") for n in range(50)))
            return [each.request_id for each in found]

    assert sorted(map(int, asyncio.run(scenario()))) == list(range(50))


# --- request


def test_an_operation_without_method_can_be_called(api, server):
    server.answer(200, {"id": "a", "new": 1})
    song = api.request(
        "post",
        "/songs/{id}/parts",
        cast_to=Song,
        path_parameters={"id": "a/b"},
        query={"q": [1, 2]},
        headers={"X-Tag": "t"},
        body={"name": "n"},
    )
    assert (song, type(song)) == (Song.from_dict({"id": "a", "new": 1}), Song)
    request = server.request
    assert (request.method, request.path) == ("POST", "/v1/songs/a%2Fb/parts")
    assert request.query == "q=1&q=2"
    assert (request.headers["x-tag"], request.json) == ("t", {"name": "n"})
    assert request.headers["authorization"].startswith("Bearer ")


@pytest.mark.parametrize(
    ("cast_to", "value"),
    [
        (list[Song], [Song(id="a")]),
        (bytes, b'[{"id": "a"}]'),
        (str, [{"id": "a"}]),
        (object, [{"id": "a"}]),
    ],
)
def test_a_response_is_cast_to_a_type(api, server, cast_to, value):
    server.answer(200, b'[{"id": "a"}]')
    assert api.request("GET", "/x", cast_to=cast_to) == value
    accept = "*/*" if cast_to in (bytes, str) else "application/json"
    assert server.request.headers["accept"] == accept


def test_a_response_is_parsed_json_unless_said_otherwise(api, server):
    server.answer(200, {"a": [1]})
    assert api.request("GET", "/x") == {"a": [1]}


@pytest.mark.parametrize("body", [{}, None, [], 0, ""])
def test_every_body_that_is_given_is_sent(api, server, body):
    server.answer(200, {})
    api.request("POST", "/x", body=body)
    assert server.request.json == body


def test_a_body_can_be_of_another_media_type(api, server):
    server.answer(200, {})
    server.answer(200, {})
    api.request("POST", "/x", body=b"a,b", media_type="text/csv")
    api.request("POST", "/x", body={"a": "1 2"}, media_type="application/x-www-form-urlencoded")
    assert [r.body for r in server.requests] == [b"a,b", b"a=1%202"]
    assert server.requests[0].headers["content-type"] == "text/csv"


@pytest.mark.parametrize(
    ("path", "parameters"), [("/x/{id}", {}), ("/x/{id}", {"id": ".."}), ("/x/{id}", {"id": ""})]
)
def test_a_path_parameter_that_cannot_be_sent_is_an_error(api, server, path, parameters):
    with pytest.raises(ValueError, match="'id'"):
        api.request("GET", path, path_parameters=parameters)
    assert server.connections == 0


@pytest.mark.parametrize("method", ["", "GE T", "G\r\nX: y", "GÉT", "{}"])
def test_what_is_no_method_is_an_error(api, server, method):
    with pytest.raises(ValueError, match="method"):
        api.request(method, "/x")
    assert server.connections == 0


@pytest.mark.parametrize("path", ["//evil.example/x", "http://evil.example/", "@evil.example", "x"])
def test_no_path_leads_to_another_origin(api, server, path):
    server.answer(200, {})
    api.request("GET", path)
    assert server.request.target.startswith("/v1/")
