"""How the values of a response follow one another, where they come one by one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, Protocol

from .event_streams import EventDecoder, ServerSentEvent
from .json_lines import JSONLinesDecoder, json_stream_decoder
from .media_types import essence, is_json


class StreamTypeError(ValueError):
    """A response is no stream of that style."""


class StreamReader(Protocol):
    """Texts of values out of the chunks of one response."""

    is_ended: bool
    """Whether the value came that says that no other follows."""

    @property
    def last_event_id(self) -> str:
        """Where the stream can be taken up again; empty where it cannot."""
        ...

    @property
    def retry(self) -> float | None:
        """The seconds to wait before that, if the server has said so."""
        ...

    def feed(self, chunk: bytes) -> Iterator[ServerSentEvent | bytes]:
        """The events or JSON texts that a chunk completes, up to the one that ends the stream."""
        ...

    def finish(self) -> Iterator[ServerSentEvent | bytes]:
        """What the end of the response completes."""
        ...


class StreamStyle(Protocol):
    """A way in which values follow one another."""

    @property
    def resumes(self) -> bool:
        """Whether the server goes on after the Last-Event-ID of a request."""
        ...

    def reader(self, content_type: str, last_event_id: str) -> StreamReader:
        """What reads a response.

        Args:
            content_type: That of the response.
            last_event_id: That of the request; empty for none.

        Raises:
            StreamTypeError: Its content type says that it is something else.
        """
        ...

    def value_of(self, item: ServerSentEvent | bytes) -> str | bytes | dict[str, object]:
        """The text of a value, or the object that an event is where its type counts too."""
        ...


@dataclass(frozen=True, slots=True)
class EventStream:
    """Server-sent events (WHATWG HTML §9.2)."""

    end: str | None = None
    """The data of the event after which none follows, which is not handed over."""

    item: Literal["data", "event", "text event"] = "data"
    """What the values are: the data of the events, or objects that have type and data, where the
    data is JSON or text."""

    resumes: bool = False
    """Whether the server goes on after the Last-Event-ID of a request."""

    def reader(self, content_type: str, last_event_id: str) -> StreamReader:
        """What reads a response."""
        kind = essence(content_type)
        if is_json(kind) or kind == "text/html":  # of other types it may be by mistake
            raise StreamTypeError(f"it is {kind}, not text/event-stream")
        return _EventReader(self.end, last_event_id)

    def value_of(self, item: ServerSentEvent | bytes) -> str | bytes | dict[str, object]:
        """The data of an event, or the event as an object."""
        assert isinstance(item, ServerSentEvent)
        if self.item == "data":
            return item.data
        data = item.data if self.item == "text event" else _json_or_text(item.data)
        event: dict[str, object] = {"event": item.event, "data": data}
        if item.id:
            event["id"] = item.id
        if item.retry is not None:
            event["retry"] = round(item.retry * 1000)
        return event


def _json_or_text(data: str) -> object:
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        return data


class _EventReader:
    def __init__(self, end: str | None, last_event_id: str) -> None:
        self.is_ended = False
        self._decoder = EventDecoder()
        self._end = end
        self._begun_at = last_event_id

    @property
    def last_event_id(self) -> str:
        return self._decoder.last_event_id or self._begun_at

    @property
    def retry(self) -> float | None:
        return self._decoder.retry

    def feed(self, chunk: bytes) -> Iterator[ServerSentEvent]:
        for event in self._decoder.feed(chunk):
            if event.data == self._end:
                self.is_ended = True
                return
            yield event

    def finish(self) -> Iterator[ServerSentEvent]:
        return iter(())


@dataclass(frozen=True, slots=True)
class JSONStream:
    """JSON values one after another: JSON Lines, or a JSON text sequence (RFC 7464)."""

    end: str | None = None
    """The text of the value after which none follows, which is not handed over."""

    @property
    def resumes(self) -> bool:
        """Never: the values have no identifiers."""
        return False

    def reader(self, content_type: str, last_event_id: str) -> StreamReader:
        """What reads a response: line by line, unless its Content-Type says another way."""
        return _JSONReader(self.end, content_type)

    def value_of(self, item: ServerSentEvent | bytes) -> str | bytes | dict[str, object]:
        """The JSON text of a value."""
        assert isinstance(item, bytes)
        return item


class _JSONReader:
    last_event_id = ""
    retry = None

    def __init__(self, end: str | None, content_type: str) -> None:
        self.is_ended = False
        self._decoder = json_stream_decoder(content_type) or JSONLinesDecoder()
        self._end = None if end is None else end.encode()

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        return self._until_end(self._decoder.feed(chunk))

    def finish(self) -> Iterator[bytes]:
        return self._until_end(self._decoder.finish())

    def _until_end(self, texts: Iterator[bytes]) -> Iterator[bytes]:
        for text in texts:
            if text == self._end:
                self.is_ended = True
                return
            yield text
