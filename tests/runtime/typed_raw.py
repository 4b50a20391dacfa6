"""What the wrappers of calls are to type checkers; nothing here is run, `test_raw_types` checks it.

What is wrong is marked, for both checkers, and a mark that is not needed is an error as well.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, assert_type

from _runtime.client import AsyncClient, SyncClient
from _runtime.downloads import AsyncDownload, Download
from _runtime.models import Model
from _runtime.operations import Operation
from _runtime.options import RequestOptions
from _runtime.pagination import AsyncPage, AsyncPager, Page
from _runtime.raw import streamed, with_response
from _runtime.resources import AsyncResource, Resource
from _runtime.responses import APIResponse
from _runtime.streams import AsyncStream, Stream
from typing_extensions import deprecated


class Song(Model):
    id: str


class SongList(Model):
    data: list[Song]


GET: Operation[Song] = Operation("getSong", "GET", "/songs/{id}", returns=lambda: Song)
LIST: Operation[SongList] = Operation("listSongs", "GET", "/songs", returns=lambda: SongList)


class Songs(Resource):
    def get(self, id: str, *, request_options: RequestOptions | None = None) -> Song:
        return self._call(GET, path={"id": id}, options=request_options)

    @deprecated("old")
    def get_old(self, id: str) -> Song:
        return self._call(GET, path={"id": id})

    def list_all(self, *, after: str | None = None) -> Page[Song, SongList]:
        return self._page(LIST, query={"after": after})

    def watch(self) -> Stream[Song]:
        return self._stream(GET)


class AsyncSongs(AsyncResource):
    async def get(self, id: str, *, request_options: RequestOptions | None = None) -> Song:
        return await self._call(GET, path={"id": id}, options=request_options)

    def list_all(self, *, after: str | None = None) -> AsyncPager[Song, SongList]:
        return self._page(LIST, query={"after": after})

    def watch(self) -> AsyncStream[Song]:
        return self._stream(GET)


def a_response_has_the_value_of_its_method(songs: Songs) -> None:
    response = with_response(songs.get)("a", request_options={"timeout": 5})
    assert_type(response, APIResponse[Song])
    assert_type(response.value, Song)
    assert_type(response.request_id, str | None)
    assert_type(with_response(songs.list_all)(after="a").value, Page[Song, SongList])


async def an_asynchronous_one_is_awaited(songs: AsyncSongs) -> None:
    response = await with_response(songs.get)("a")
    assert_type(response, APIResponse[Song])
    waiting: Coroutine[Any, Any, APIResponse[Song]] = with_response(songs.get)("a")
    assert_type((await waiting).value, Song)
    page = await with_response(songs.list_all)(after="a")
    assert_type(page, APIResponse[AsyncPage[Song, SongList]])


def a_download_is_opened_at_once(songs: Songs, path: Path) -> None:
    with streamed(songs.get)("a") as opened:
        assert_type(opened, Download)
        assert_type(opened.read(), bytes)
        assert_type(opened.save(path), Path)
        for chunk in opened.chunks():
            assert_type(chunk, bytes)
    assert_type(streamed(songs.list_all)(), Download)


async def an_asynchronous_download_is_opened_by_its_context(songs: AsyncSongs) -> None:
    async with streamed(songs.get)("a") as opened:
        assert_type(opened, AsyncDownload)
        assert_type(await opened.read(), bytes)
        async for chunk in opened.chunks():
            assert_type(chunk, bytes)


def a_request_is_cast(client: SyncClient) -> None:
    assert_type(client.request("GET", "/x", cast_to=Song), Song)
    assert_type(client.request("GET", "/x", cast_to=list[Song]), list[Song])
    assert_type(client.request("GET", "/x", cast_to=bytes), bytes)


async def an_asynchronous_request_is_cast(client: AsyncClient) -> None:
    assert_type(await client.request("GET", "/x", cast_to=Song), Song)
    assert_type(await client.request("GET", "/x", cast_to=str), str)


async def streams_are_iterated(songs: Songs, other: AsyncSongs) -> None:
    with songs.watch() as stream:
        for song in stream:
            assert_type(song, Song)
    async with other.watch() as async_stream:
        async for song in async_stream:
            assert_type(song, Song)
    assert_type(await other.watch(), AsyncStream[Song])


def arguments_are_those_of_the_method(songs: Songs) -> None:
    wrapped: Callable[..., APIResponse[Song]] = with_response(songs.get)
    wrapped("a")
    with_response(songs.get)()  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    with_response(songs.get)(1)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    with_response(songs.get)("a", nope=1)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    streamed(songs.get)(id=1)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    streamed(songs.list_all)("a")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    _ = with_response(songs.get)("a").id  # type: ignore[attr-defined] # pyright: ignore
