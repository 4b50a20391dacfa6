"""Responses whose values come one by one: rt-11, and what of rt-17 and rt-18 is of streams."""

from __future__ import annotations

import asyncio
import gzip
import threading
import time
import zlib

import pytest
from _runtime.errors import (
    APIError,
    APITimeoutError,
    InternalServerError,
    InvalidResponseError,
    NotFoundError,
    UnreadableResponseError,
)
from _runtime.models import Model
from _runtime.operations import Operation
from _runtime.stream_styles import EventStream, JSONStream
from _runtime.timeouts import Timeout


class Note(Model):
    text: str
    size: int | None = None


class Event(Model):
    event: str
    data: object
    id: str | None = None
    retry: int | None = None


def events(style: EventStream, method: str = "GET", returns: object = Note) -> Operation:
    return Operation(
        "watch",
        method,
        "/watch",
        accept="text/event-stream",
        returns=lambda: returns,
        streams=style,
    )


def lines(style: JSONStream | None = None, returns: object = Note) -> Operation:
    return Operation("tail", "GET", "/tail", returns=lambda: returns, streams=style or JSONStream())


PLAIN = events(EventStream())
ENDING = events(EventStream(end="[DONE]"))
RESUMING = events(EventStream(resumes=True))
SSE = [("Content-Type", "text/event-stream"), ("Transfer-Encoding", "chunked")]
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
NDJSON = HEAD.replace(b"text/event-stream", b"application/x-ndjson")
LAST = b"0\r\n\r\n"


def chunk(data: bytes) -> bytes:
    """One chunk of a chunked body (RFC 9112 §7.1)."""
    return b"%x\r\n%b\r\n" % (len(data), data)


def note(text: str, id: str = "") -> bytes:
    name = f"id: {id}\n" if id else ""
    return chunk(f'{name}data: {{"text": "{text}"}}\n\n'.encode())


def texts(api, stream) -> list[str]:
    return [each.text for each in api.collect(stream)]


# --- what is read


def test_events_are_read_as_what_the_operation_returns(api, server):
    server.send(HEAD, pieces=[(0, note("a")), (0.01, note("b") + note("c")), (0.01, LAST)])
    stream = api.stream(PLAIN)
    assert api.collect(stream) == [Note(text="a"), Note(text="b"), Note(text="c")]
    assert server.request.headers["accept"] == "text/event-stream"
    assert (stream.response.status_code, stream.response.content) == (200, b"")
    assert stream.response.headers["content-type"] == "text/event-stream"


def test_an_event_is_given_as_soon_as_it_came(api, server):
    server.send(HEAD + note("a"))
    stream = api.stream(PLAIN, options={"timeout": Timeout(read=5)})
    began = time.monotonic()
    assert api.next(stream).text == "a"
    assert time.monotonic() - began < 1
    api.wait(stream.close())


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
@pytest.mark.parametrize("size", [1, 3, 1000])
def test_events_are_read_wherever_they_are_cut_apart(api, server, end, size):
    body = f'\ufeff: hi{end}data: {{"text":{end}data: "é\u2028"}}{end}{end}'.encode() * 2
    pieces = [(0, chunk(body[i : i + size])) for i in range(0, len(body), size)]
    server.send(HEAD, pieces=[*pieces, (0, LAST)])
    assert texts(api, api.stream(PLAIN)) == ["é\u2028"] * (1 if end == "x" else 2)


def test_an_event_can_be_a_value_with_its_type(api, server):
    body = b'event: add\nid: 7\nretry: 1500\ndata: {"n": 1}\n\nevent: end\ndata: bye\n\n'
    for item in ("event", "text event"):
        server.send(HEAD + chunk(body) + LAST)
        first, last = api.collect(api.stream(events(EventStream(item=item), returns=Event)))
        assert (first.event, first.id, first.retry) == ("add", "7", 1500)
        assert first.data == ({"n": 1} if item == "event" else '{"n": 1}')
        assert (last.event, last.id, last.data) == ("end", "7", "bye")


def test_data_that_is_text_needs_not_be_json(api, server):
    server.send(HEAD + chunk(b"data: one\ndata: two\n\n") + LAST)
    assert api.collect(api.stream(events(EventStream(), returns=str))) == ["one\ntwo"]


def test_values_of_json_lines_are_read_to_the_last_without_line_end(api, server):
    server.send(
        NDJSON + chunk(b'{"text": "a"}\n\n{"te') + chunk(b'xt": "b"}\r\n{"text":"c"}') + LAST
    )
    assert texts(api, api.stream(lines())) == ["a", "b", "c"]


def test_a_json_text_sequence_is_told_by_its_content_type(api, server):
    head = HEAD.replace(b"text/event-stream", b"application/json-seq")
    server.send(head + chunk(b'\x1e{"text":\n"a"}\n\x1e{"text": "b"}\n') + LAST)
    assert texts(api, api.stream(lines())) == ["a", "b"]


@pytest.mark.parametrize("operation", [ENDING, lines(JSONStream(end="[DONE]"))])
def test_a_stream_ends_with_its_last_value_though_the_server_goes_on(api, server, operation):
    is_lines = operation.id == "tail"
    a, done = (b'{"text": "a"}\n', b"[DONE]\n") if is_lines else (None, None)
    head = NDJSON if is_lines else HEAD
    first = chunk(a) if a else note("a")
    end = chunk(done + a) if a else chunk(b"data: [DONE]\n\n") + note("late")
    server.send(head + first + end)
    assert texts(api, api.stream(operation)) == ["a"]
    assert server.is_left()


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_a_content_encoding_is_undone_while_the_stream_comes(api, server, coding):
    packer = zlib.compressobj(wbits=31 if coding == "gzip" else 15)

    def packed(data: bytes) -> bytes:
        return chunk(packer.compress(data) + packer.flush(zlib.Z_SYNC_FLUSH))

    head = HEAD.replace(b"\r\n\r\n", b"\r\nContent-Encoding: %b\r\n\r\n" % coding.encode())
    server.send(head + packed(b'data: {"text": "a"}\n\n'))
    stream = api.stream(PLAIN)
    assert api.next(stream).text == "a"
    api.wait(stream.close())


def test_event_streams_are_utf_8_whatever_the_server_says(api, server):
    head = HEAD.replace(b"event-stream", b"event-stream; charset=iso-8859-1")
    server.send(head + note("é") + chunk(b'data: {"text": "\xff"}\n\n') + LAST)
    assert texts(api, api.stream(PLAIN)) == ["é", "\ufffd"]


def test_no_content_is_a_stream_without_values(api, server):
    server.answer(204)
    assert api.collect(api.stream(PLAIN)) == []


# --- what cannot be read


def test_a_value_that_is_not_json_is_an_error_with_what_came(api, server):
    server.send(HEAD + note("a") + chunk(b"data: <p>\n\n") + note("c"))
    stream = api.stream(PLAIN)
    assert api.next(stream).text == "a"
    with pytest.raises(UnreadableResponseError, match=r"a value of the stream is not JSON.*<p>"):
        api.next(stream)
    assert api.collect(stream) == []
    assert server.is_left()


def test_a_line_that_is_not_json_is_an_error(api, server):
    server.send(NDJSON + chunk(b'{"text": "a"}\noops\n') + LAST)
    stream = api.stream(lines())
    assert api.next(stream).text == "a"
    with pytest.raises(UnreadableResponseError, match="oops"):
        api.next(stream)


def test_values_are_lenient_unless_strict_responses_is_set(api, server):
    body = HEAD + chunk(b'data: {"text": "a", "size": "big"}\n\n') + LAST
    server.send(body)
    server.send(body)
    (found,) = api.collect(api.stream(PLAIN))
    assert found.size == "big"
    with pytest.raises(InvalidResponseError, match="/size"):
        api.collect(api.stream(PLAIN, options={"strict_responses": True}))


@pytest.mark.parametrize("kind", ["application/json", "text/html; charset=utf-8"])
def test_what_is_no_event_stream_is_an_error_and_not_an_empty_stream(api, server, kind):
    server.answer(200, {"error": "overloaded"}, {"Content-Type": kind})
    with pytest.raises(
        UnreadableResponseError, match=f"is {kind.partition(';')[0]}, not"
    ) as caught:
        api.collect(api.stream(PLAIN))
    assert caught.value.body == b'{"error": "overloaded"}'


@pytest.mark.parametrize("kind", ["", "text/plain", "application/octet-stream"])
def test_an_event_stream_may_be_called_otherwise(api, server, kind):
    server.send(HEAD.replace(b"text/event-stream", kind.encode()) + note("a") + LAST)
    assert texts(api, api.stream(PLAIN)) == ["a"]


def test_a_line_without_end_is_an_error_before_it_fills_the_memory(api, server):
    part = chunk(b"x" * 65536)
    server.send(HEAD + chunk(b"data: "), pieces=((0, part) for _ in range(1000)))
    with pytest.raises(UnreadableResponseError, match="a line of the stream is longer than"):
        api.collect(api.stream(PLAIN))
    assert server.is_left()


def test_an_event_without_end_is_an_error(api, server):
    part = chunk(b"data: " + b"x" * 60_000 + b"\n")
    server.send(HEAD, pieces=((0, part) for _ in range(1000)))
    with pytest.raises(UnreadableResponseError, match="an event of the stream is larger than"):
        api.collect(api.stream(PLAIN))
    assert server.is_left()


@pytest.mark.parametrize("kind", ["application/x-ndjson", "application/json-seq"])
def test_a_value_without_end_is_an_error(api, server, kind):
    part = chunk(b"[" * 65536)
    head = HEAD.replace(b"text/event-stream", kind.encode())
    server.send(head, pieces=((0, part) for _ in range(1000)))
    with pytest.raises(UnreadableResponseError, match="a value of the stream is larger than"):
        api.collect(api.stream(lines()))
    assert server.is_left()


# --- failures


@pytest.mark.parametrize(("status", "error"), [(404, NotFoundError), (500, InternalServerError)])
def test_a_status_of_failure_is_a_typed_error_with_its_body(api, server, status, error):
    server.answer(status, {"error": {"message": "no such thing"}})
    with pytest.raises(error, match="no such thing") as caught:
        api.stream(PLAIN, options={"max_retries": 0})
    assert caught.value.body == {"error": {"message": "no such thing"}}


def test_a_stream_is_tried_again_until_it_begins(api, server, time_):
    server.answer(503, {})
    server.reset()
    server.send(HEAD + note("a") + LAST)
    assert texts(api, api.stream(PLAIN)) == ["a"]
    assert len(time_.waits) == 2


def test_a_stream_that_began_is_not_tried_again(api, server, time_):
    server.send(HEAD + note("a"), then="reset")
    stream = api.stream(PLAIN)
    assert api.next(stream).text == "a"
    with pytest.raises(UnreadableResponseError, match="the connection broke"):
        api.next(stream)
    assert (len(server.requests), time_.waits) == (1, [])


def test_a_stream_that_breaks_off_is_an_error_and_not_its_end(api, server):
    server.send(HEAD + note("a"), then="close")
    stream = api.stream(PLAIN)
    assert api.next(stream).text == "a"
    with pytest.raises(APIError):
        api.next(stream)


def test_a_stream_in_which_nothing_comes_is_left_after_the_read_timeout(api, server):
    server.send(HEAD + note("a"))
    stream = api.stream(PLAIN, options={"timeout": Timeout(read=0.1)})
    assert api.next(stream).text == "a"
    with pytest.raises(APITimeoutError, match=r"nothing came for 0\.1 s"):
        api.next(stream)
    assert server.is_left()


def test_a_stream_may_last_longer_than_a_call(api, server):
    server.send(HEAD, pieces=[*[(0.05, note("a"))] * 8, (0, LAST)])
    stream = api.stream(PLAIN, options={"timeout": Timeout(total=0.2, read=0.19)})
    assert texts(api, stream) == ["a"] * 8


# --- leaving early


def test_leaving_the_context_closes_the_connection(api, server):
    server.send(HEAD + note("a") + note("b"), pieces=[(0.01, note("c"))])
    if api.runner:

        async def scenario() -> None:
            async with api.resource()._stream(PLAIN) as stream:
                async for each in stream:
                    assert each.text == "a"
                    break

        api.runner.run(scenario())
    else:
        with api.resource()._stream(PLAIN) as stream:
            for each in stream:
                assert each.text == "a"
                break
    assert server.is_left()


def test_an_error_of_the_callers_closes_the_connection(api, server):
    server.send(HEAD + note("a"))
    stream = api.enter(api.resource()._stream(PLAIN))
    assert api.next(stream).text == "a"
    error = KeyError("x")
    left = (KeyError, error, None)
    assert not (api.wait(stream.__aexit__(*left)) if api.runner else stream.__exit__(*left))
    assert server.is_left()


def test_a_stream_can_be_closed_twice_and_then_gives_nothing(api, server):
    server.send(HEAD + note("a"))
    stream = api.stream(PLAIN)
    for _ in range(2):
        api.wait(stream.close())
    assert api.collect(stream) == []
    assert server.is_left()


def test_a_stream_that_is_closed_before_it_is_opened_sends_nothing(server, api):
    if api.runner is None:
        pytest.skip("the sync one is open from the start")
    stream = api.resource()._stream(PLAIN)
    api.wait(stream.close())
    assert api.collect(stream) == []
    with pytest.raises(RuntimeError, match="has not been sent"):
        _ = stream.response
    assert server.connections == 0


def test_streams_left_halfway_leave_no_connection_open(api, server, open_files):
    def leave(times: int) -> None:
        for _ in range(times):
            server.send(HEAD + note("a") + note("b"))
            stream = api.stream(PLAIN)
            assert api.next(stream).text == "a"
            del stream
        api.wait(asyncio.sleep(0.05)) if api.runner else None
        assert server.is_left()

    leave(5)
    before = open_files()
    leave(50)
    assert open_files() <= before + 2


def test_streams_that_were_never_read_leave_no_connection_open(api, server, open_files):
    if api.runner:
        pytest.skip("nothing can be awaited when an object is forgotten")
    for _ in range(10):
        server.send(HEAD + note("a"))
        api.stream(PLAIN)
    assert server.is_left()


def test_another_thread_or_task_can_close_a_stream(api, server):
    server.send(HEAD + note("a"))
    stream = api.stream(PLAIN, options={"timeout": Timeout(read=5)})
    assert api.next(stream).text == "a"
    if api.runner:

        async def scenario() -> None:
            reading = asyncio.ensure_future(anext(stream, None))
            await asyncio.sleep(0.05)
            await stream.close()
            assert await asyncio.wait_for(reading, 1) is None

        api.runner.run(scenario())
    else:
        found: list[object] = []
        thread = threading.Thread(target=lambda: found.append(next(stream, None)))
        thread.start()
        time.sleep(0.05)
        stream.close()
        thread.join(1)
        assert (thread.is_alive(), found) == (False, [None])
    assert server.is_left()


def test_closing_the_client_ends_its_streams(api, server):
    server.send(HEAD + note("a"), then="stall")
    client = api.client()
    stream = api.stream(PLAIN)
    assert api.next(stream).text == "a"
    api.wait(client.close())
    with pytest.raises(APIError):
        api.next(stream)


def test_a_task_that_is_cancelled_closes_its_stream(server, api):
    if api.runner is None:
        pytest.skip("threads cannot be cancelled")
    server.send(HEAD + note("a"))

    async def scenario() -> None:
        async def read() -> None:
            async with api.resource()._stream(PLAIN) as stream:
                async for each in stream:
                    assert each.text == "a"

        task = asyncio.ensure_future(read())
        await asyncio.sleep(0.1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    api.runner.run(scenario())
    assert server.is_left()


# --- taking up again


def test_a_stream_that_broke_goes_on_after_its_last_event(api, server, time_):
    server.send(HEAD + note("a", "1") + note("b", "é→2"), then="reset")
    server.send(HEAD + note("c"), then="reset")
    server.send(HEAD + note("d", "4") + LAST)
    assert texts(api, api.stream(RESUMING)) == ["a", "b", "c", "d"]
    sent = [r.headers.get("last-event-id") for r in server.requests]
    assert sent[0] is None
    assert [each.encode("latin-1").decode() for each in sent[1:]] == ["é→2"] * 2
    assert time_.waits == [0.5, 0.5]


def test_the_server_says_how_long_to_wait_before_that(api, server, time_):
    server.send(HEAD + chunk(b"retry: 2500\n") + note("a", "1"), then="reset")
    server.send(HEAD + chunk(b"retry: 999999999\n") + note("b", "2"), then="reset")
    server.send(HEAD + note("c", "3") + LAST)
    assert texts(api, api.stream(RESUMING)) == ["a", "b", "c"]
    assert time_.waits == [2.5, 60]


def test_a_stream_is_not_taken_up_without_an_id(api, server):
    server.send(HEAD + note("a"), then="reset")
    stream = api.stream(RESUMING)
    assert api.next(stream).text == "a"
    with pytest.raises(APIError):
        api.next(stream)
    assert len(server.requests) == 1


def test_a_stream_is_not_taken_up_where_its_id_cannot_be_sent(api, server):
    server.send(HEAD + note("a", "1\x01"), then="reset")
    stream = api.stream(RESUMING)
    assert api.next(stream).text == "a"
    with pytest.raises(APIError):
        api.next(stream)
    assert len(server.requests) == 1


def test_a_stream_is_not_taken_up_if_the_document_does_not_say_so(api, server):
    server.send(HEAD + note("a", "1"), then="reset")
    stream = api.stream(PLAIN)
    assert api.next(stream).text == "a"
    with pytest.raises(APIError):
        api.next(stream)


@pytest.mark.parametrize("retries", [0, 2])
def test_a_stream_that_brings_nothing_is_taken_up_as_often_as_calls_are_retried(
    api, server, time_, retries
):
    server.send(HEAD + note("a", "1"), then="reset")
    for _ in range(retries):
        server.send(HEAD, then="reset")
    stream = api.stream(RESUMING, options={"max_retries": retries})
    assert api.next(stream).text == "a"
    with pytest.raises(APIError):
        api.next(stream)
    assert len(server.requests) == 1 + retries
    assert time_.waits == [0.5, 1.0][:retries]


def test_no_content_ends_a_stream_that_is_taken_up(api, server):
    server.send(HEAD + note("a", "1"), then="reset")
    server.answer(204)
    assert texts(api, api.stream(RESUMING)) == ["a"]


def test_a_failure_when_a_stream_is_taken_up_is_a_typed_error(api, server):
    server.send(HEAD + note("a", "1"), then="reset")
    server.answer(404, {})
    stream = api.stream(RESUMING)
    assert api.next(stream).text == "a"
    with pytest.raises(NotFoundError):
        api.next(stream)
    assert api.collect(stream) == []


def test_a_post_goes_on_as_well_with_its_body(api, server):
    operation = Operation(
        "watch",
        "POST",
        "/watch",
        body="application/json",
        returns=lambda: Note,
        streams=EventStream(resumes=True),
    )
    server.send(HEAD + note("a", "1"), then="reset")
    server.send(HEAD + note("b", "2") + LAST)
    assert texts(api, api.stream(operation, body={"stream": True})) == ["a", "b"]
    assert [r.json for r in server.requests] == [{"stream": True}] * 2


def test_after_a_stream_its_connection_serves_the_next_call(api, server):
    for _ in range(3):
        server.send(HEAD + note("a") + LAST)
        assert texts(api, api.stream(PLAIN)) == ["a"]
    assert server.connections == 1


def test_gzip_of_a_whole_stream(api, server):
    body = gzip.compress(b'data: {"text": "a"}\n\n' * 1000)
    server.answer(200, body, {"Content-Type": "text/event-stream", "Content-Encoding": "gzip"})
    assert len(api.collect(api.stream(PLAIN), 2000)) == 1000
