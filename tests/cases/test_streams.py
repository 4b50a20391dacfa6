"""Responses whose values come one after another, of the cases that have them."""

from __future__ import annotations

import asyncio
import datetime
from collections.abc import Callable

import pytest

from .package import Package
from .recording import answer

EVENTS = "text/event-stream"


def test_the_data_of_each_event_is_a_value(package: Callable[[str], Package]) -> None:
    made = package("event_streams")
    text = b'data: {"at": "2024-02-23T10:00:00Z", "price": 1.5}\n\n'
    made.server.tell(answer(200, text * 2, EVENTS))
    with made.client() as client, client.news.watch_prices(symbol="ABC") as stream:
        prices = list(stream)
    at = datetime.datetime(2024, 2, 23, 10, tzinfo=datetime.UTC)
    assert prices == [made.models.Price(at=at, price=1.5)] * 2
    assert made.server.requests[0].headers["accept"] == EVENTS
    assert made.violations() == []


def test_an_event_is_told_by_its_type(package: Callable[[str], Package]) -> None:
    made = package("event_streams")
    text = (
        b'event: joined\ndata: {"name": "Ann"}\n\n'
        b'event: said\nid: 7\ndata: {"text": "Hello"}\n\n'
        b"event: left\ndata: {}\n\n"
    )
    made.server.tell(answer(200, text, EVENTS))
    with made.client() as client:
        joined, said, left = client.news.follow_room("1")
    assert joined == made.models.Joined(data=made.models.Person(name="Ann"))
    assert (type(said).__name__, said.id, said.data.text) == ("Said", "7", "Hello")
    assert (left.event, left.data) == ("left", {})


def test_a_deprecated_stream_warns_by_each_of_its_names(package: Callable[[str], Package]) -> None:
    made = package("event_streams")
    made.server.tell(answer(200, b"data: one\n\ndata: two\n\n", EVENTS))
    with made.client() as client:
        for method in (client.news.read_log, client.news.log):
            with pytest.warns(DeprecationWarning, match="readLog"):
                stream = method()
            assert list(stream) == ["one", "two"]


def test_a_field_of_the_body_asks_for_a_stream(package: Callable[[str], Package]) -> None:
    made = package("stream_overloads")
    pieces = b'data: {"words": "Once upon"}\n\ndata: [DONE]\n\ndata: {"words": "never"}\n\n'
    with made.client() as client:
        made.server.tell(answer(200, {"text": "Once upon a time"}))
        assert client.texts.write(prompt="A tale") == made.models.Text(text="Once upon a time")
        assert made.server.requests[0].json() == {"prompt": "A tale"}
        made.server.tell(answer(200, pieces, EVENTS))
        with client.texts.write(prompt="A tale", stream=True) as stream:
            assert list(stream) == [made.models.Piece(words="Once upon")]
        assert made.server.requests[0].json() == {"prompt": "A tale", "stream": True}
        assert made.violations() == []


def test_the_asynchronous_client_has_the_same_two_answers(
    package: Callable[[str], Package],
) -> None:
    made = package("stream_overloads")

    async def write() -> None:
        async with made.async_client() as client:
            made.server.tell(answer(200, {"text": "Once"}))
            text = await client.texts.write(prompt="A tale", stream=None)
            assert text == made.models.Text(text="Once")
            made.server.tell(answer(200, b'data: {"words": "Once"}\n\n', EVENTS))
            async with client.texts.write(prompt="A tale", stream=True) as stream:
                assert [piece.words async for piece in stream] == ["Once"]

    asyncio.run(write())


def test_a_stream_that_only_the_settings_know_of_has_the_type_that_they_name(
    package: Callable[[str], Package],
) -> None:
    made = package("stream_overloads")
    made.server.tell(answer(200, b'data: {"words": "Once"}\n\n', EVENTS))
    with made.client() as client, pytest.warns(DeprecationWarning, match="writeAgain"):
        assert list(client.texts.rewrite("1", partial=True)) == [made.models.Piece(words="Once")]


def test_json_values_come_one_on_each_line_or_in_a_sequence(
    package: Callable[[str], Package],
) -> None:
    made = package("json_streams")
    lines = b'{"sensor": "a", "value": 1}\n{"sensor": "b", "value": 2.5}\n'
    with made.client() as client:
        for method, kind in (
            (client.sensors.read_sensors, "application/jsonl"),
            (client.sensors.export_readings, "application/x-ndjson"),
        ):
            made.server.tell(answer(200, lines, kind))
            assert [(r.sensor, r.value) for r in method()] == [("a", 1), ("b", 2.5)]
        made.server.tell(answer(200, b'\x1e"fire"\n\x1e"water"\n', "application/json-seq"))
        assert list(client.sensors.read_alarms()) == ["fire", "water"]
