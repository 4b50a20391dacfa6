"""Streams of JSON values: JSON Lines, also called NDJSON, and JSON text sequences (RFC 7464)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .event_streams import StreamLimitError
from .media_types import essence

MAX_VALUE_BYTES = 32 * 1024 * 1024
"""Bytes that one value may have."""

_BOM = b"\xef\xbb\xbf"
_SPACE = b" \t\r\n"
_SEPARATOR = b"\x1e"
_ENDS = re.compile(rb"[\x1e\n]")
# No string of JSON holds a line feed, so that one line is enough to tell where strings end.
_STRING = re.compile(rb'"(?:[^"\\]|\\.)*+"')
_LINES = frozenset(
    {
        "application/json-lines",
        "application/jsonl",
        "application/jsonlines",
        "application/ndjson",
        "application/stream+json",
        "application/x-jsonl",
        "application/x-jsonlines",
        "application/x-ndjson",
    }
)


class JSONLinesDecoder:
    """JSON texts out of the chunks of a stream that has one on each line.

    Args:
        max_bytes: Bytes that a value may have.
    """

    def __init__(self, max_bytes: int = MAX_VALUE_BYTES) -> None:
        self._max = max_bytes
        self._line = bytearray()
        self._at_start = True

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """The JSON texts that a chunk completes; take them all before the next chunk is fed.

        They are not parsed, and nothing says that they are JSON. Empty lines are passed over.

        Raises:
            StreamLimitError: A value is too large.
        """
        if b"\n" in chunk:
            if self._line:
                chunk = bytes(self._line) + chunk
                self._line.clear()
            *lines, chunk = chunk.split(b"\n")
            for line in lines:
                yield from self._text(line)
        self._line += chunk
        if len(self._line) > self._max:
            raise _too_large(self._max)

    def finish(self) -> Iterator[bytes]:
        """The JSON text on the last line, where the stream ended without a line feed."""
        last = bytes(self._line)
        self._line.clear()
        yield from self._text(last)

    def _text(self, line: bytes) -> Iterator[bytes]:
        if len(line) > self._max:
            raise _too_large(self._max)
        if self._at_start:
            self._at_start = False
            line = line.removeprefix(_BOM)
        text = line.strip(_SPACE)
        if text:
            yield text


class JSONSequenceDecoder:
    """JSON texts out of the chunks of a stream that has a record separator before each.

    A value is complete with the line feed after it, and does not wait for the next one to begin.

    Args:
        max_bytes: Bytes that a value may have.
    """

    def __init__(self, max_bytes: int = MAX_VALUE_BYTES) -> None:
        self._max = max_bytes
        self._line = bytearray()
        self._lines: list[bytes] = []  # of a value that goes over several
        self._size = 0
        self._depth = 0

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """The JSON texts that a chunk completes; take them all before the next chunk is fed.

        They are not parsed, and nothing says that they are JSON: a text that was cut short is
        given as well, but for numbers and names that another could have begun with (RFC 7464 §2.4).

        Raises:
            StreamLimitError: A value is too large.
        """
        start = 0
        for end in _ENDS.finditer(chunk):
            self._keep(chunk[start : end.start()])
            start = end.end()
            if end[0] == _SEPARATOR:
                yield from self.finish()
            else:
                yield from self._end_line()
        self._keep(chunk[start:])

    def finish(self) -> Iterator[bytes]:
        """The JSON text at the end of the stream, or before a separator, that no line feed ended."""
        text = b"".join([*self._lines, self._line]).strip(_SPACE)
        self._forget()
        if text[:1] in (b"{", b"[", b'"'):
            yield text

    def _end_line(self) -> Iterator[bytes]:
        line = bytes(self._line)
        self._line.clear()
        self._lines += (line, b"\n")
        self._size += len(line) + 1
        outline = _STRING.sub(b"", line)
        self._depth += outline.count(b"{") + outline.count(b"[")
        self._depth -= outline.count(b"}") + outline.count(b"]")
        if self._depth <= 0:
            text = b"".join(self._lines).strip(_SPACE)
            self._forget()
            if text:
                yield text

    def _keep(self, part: bytes) -> None:
        self._line += part
        if self._size + len(self._line) > self._max:
            raise _too_large(self._max)

    def _forget(self) -> None:
        self._line.clear()
        self._lines.clear()
        self._size = self._depth = 0


def json_stream_decoder(media_type: str) -> JSONLinesDecoder | JSONSequenceDecoder | None:
    """A decoder for streams of that media type; None if it is none of JSON values.

    Args:
        media_type: As in the document or a Content-Type header, parameters included.
    """
    kind = essence(media_type)
    if kind == "application/json-seq" or kind.endswith("+json-seq"):
        return JSONSequenceDecoder()
    return JSONLinesDecoder() if kind in _LINES else None


def _too_large(limit: int) -> StreamLimitError:
    return StreamLimitError(f"a value of the stream is larger than {limit} bytes")
