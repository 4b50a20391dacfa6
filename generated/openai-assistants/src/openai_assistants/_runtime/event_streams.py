"""Server-sent events (WHATWG HTML §9.2): events out of bytes, wherever these are cut apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

MAX_LINE_BYTES = 16 * 1024 * 1024
"""Bytes that a line may have: enough for an image in base64, and no more than fits in memory."""

MAX_EVENT_BYTES = 32 * 1024 * 1024
"""Bytes that the `data` of one event may have."""

MAX_RETRY = 60.0
"""Seconds that a server can make a client wait before it connects again."""

_BOM = b"\xef\xbb\xbf"


class StreamLimitError(ValueError):
    """A stream has a line, event or value that is larger than it may be."""


@dataclass(frozen=True, slots=True)
class ServerSentEvent:
    """One event of a stream."""

    event: str
    """Its type; `message` where the server gives none."""

    data: str
    """Its data lines, joined by line feeds."""

    id: str = ""
    """The last event ID that the server has set, with this event or one before it."""

    retry: float | None = None
    """The seconds to wait before connecting again, if the server set them with this event."""


class EventDecoder:
    """Events out of the chunks of a stream.

    Args:
        max_line_bytes: Bytes that a line may have, its end not counted.
        max_event_bytes: Bytes that the data lines of an event may have together.
    """

    def __init__(
        self, max_line_bytes: int = MAX_LINE_BYTES, max_event_bytes: int = MAX_EVENT_BYTES
    ) -> None:
        self.last_event_id = ""
        """What to send as Last-Event-ID when connecting again; empty for nothing."""

        self.retry: float | None = None
        """The seconds to wait before connecting again, if the server has said so."""

        self._max_line = max_line_bytes
        self._max_event = max_event_bytes
        self._line = bytearray()  # what came of a line that has not ended
        self._after_cr = False  # a line feed that comes next belongs to the line end before it
        self._at_start = True
        self._event = b""
        self._data: list[bytes] = []
        self._size = 0
        self._id = ""
        self._retry: float | None = None

    def feed(self, chunk: bytes) -> Iterator[ServerSentEvent]:
        """The events that a chunk completes; take them all before the next chunk is fed.

        An event is complete with the empty line after it: what stands at the end of a stream
        without one is no event. Bytes that are no UTF-8 become U+FFFD.

        Raises:
            StreamLimitError: A line or an event is too large.
        """
        if self._after_cr and chunk:
            chunk = chunk.removeprefix(b"\n")
            self._after_cr = False
        if b"\n" not in chunk and b"\r" not in chunk:
            self._keep(chunk)
            return
        if self._line:
            chunk = bytes(self._line) + chunk
            self._line.clear()
        lines = chunk.splitlines()  # of bytes: at CR, LF and CRLF alone
        self._after_cr = chunk.endswith(b"\r")
        rest = b"" if chunk.endswith((b"\r", b"\n")) else lines.pop()
        if self._at_start:
            self._at_start = False
            lines[0] = lines[0].removeprefix(_BOM)
        max_line = self._max_line
        for line in lines:
            if len(line) > max_line:
                raise self._line_error()
            if line:
                self._read(line)
            else:
                event = self._end_event()
                if event is not None:
                    yield event
        self._keep(rest)

    def _keep(self, start: bytes) -> None:
        self._line += start
        if len(self._line) > self._max_line:
            raise self._line_error()

    def _read(self, line: bytes) -> None:
        name, _, value = line.partition(b":")
        if value.startswith(b" "):
            value = value[1:]
        if name == b"data":
            self._size += len(value) + 1
            if self._size > self._max_event:
                raise StreamLimitError(
                    f"an event of the stream is larger than {self._max_event} bytes"
                )
            self._data.append(value)
        elif name == b"event":
            self._event = value
        elif name == b"id":
            if b"\0" not in value:
                self._id = value.decode("utf-8", "replace")
        elif name == b"retry" and value.isdigit():
            # A number of more digits is too large in any case, and slow to read.
            milliseconds = int(value) if len(value) < 10 else MAX_RETRY * 1000
            self._retry = self.retry = min(milliseconds / 1000, MAX_RETRY)

    def _end_event(self) -> ServerSentEvent | None:
        self.last_event_id = self._id
        event = None
        if self._data:
            event = ServerSentEvent(
                self._event.decode("utf-8", "replace") if self._event else "message",
                b"\n".join(self._data).decode("utf-8", "replace"),
                self._id,
                self._retry,
            )
            self._data.clear()
            self._size = 0
        self._event = b""
        self._retry = None
        return event

    def _line_error(self) -> StreamLimitError:
        return StreamLimitError(f"a line of the stream is longer than {self._max_line} bytes")
