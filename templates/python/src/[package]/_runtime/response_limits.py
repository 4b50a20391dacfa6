"""How long a response may take and how large it may be, and what comes of it within that."""

from __future__ import annotations

from .settings import Settings

KEPT_BYTES = 64 * 1024
"""Bytes that an error keeps of a body that is not whole."""


class Limits:
    """How long a response may take and how large it may be."""

    def __init__(self, settings: Settings, timeouts: dict[str, float], deadline: float) -> None:
        self.max_size: int = settings.max_response_size
        self.timeouts: dict[str, float] = timeouts
        self._monotonic = settings.clock.monotonic
        self.deadline = deadline

    def seconds_left(self) -> float:
        """What is left of the time for the call; never nothing at all."""
        return max(self.deadline - self._monotonic(), 0.001)

    def shorten_read(self) -> None:
        """Let a read take no longer than there is left; the HTTP library looks it up anew."""
        self.timeouts["read"] = min(self.timeouts["read"], self.seconds_left())

    def is_late(self) -> bool:
        """Whether the time for the call is over."""
        return self._monotonic() >= self.deadline


class LimitError(Exception):
    """A response is not read any further."""


class SizeError(LimitError):
    """It is too large."""


class LateError(LimitError):
    """It takes too long."""


class IncomingBody:
    """The body of a response while it comes in."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._chunks: list[bytes] = []
        self._size = 0

    def add(self, chunk: bytes) -> None:
        """Take the next chunk.

        Raises:
            LimitError: It is the one that is too much, or too late.
        """
        self._chunks.append(chunk)
        self._size += len(chunk)
        if self._size > self._limits.max_size:
            raise SizeError
        if self._limits.is_late():
            raise LateError

    def content(self) -> bytes:
        """All of it."""
        return b"".join(self._chunks)

    def start(self) -> bytes:
        """What is kept of a body that is not whole."""
        kept: list[bytes] = []
        size = 0
        for chunk in self._chunks:
            kept.append(chunk)
            size += len(chunk)
            if size >= KEPT_BYTES:
                break
        return b"".join(kept)[:KEPT_BYTES]
