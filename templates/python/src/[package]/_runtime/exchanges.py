"""What is known of a request and its response while they go over a connection."""

from __future__ import annotations

from collections.abc import Callable
from threading import local


class Deadline(local):
    """When the call of this thread must be over.

    Args:
        monotonic: The clock that it goes by.
    """

    moment: float | None = None
    """None where there is no such time."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic

    def within(self, timeout: float | None) -> float | None:
        """The seconds that something may take that has a limit of its own; 0 for none at all."""
        if self.moment is None:
            return timeout
        left = max(0.0, self.moment - self._monotonic())
        return left if timeout is None else min(timeout, left)


class Exchange:
    """What came over a connection for the request that was sent last."""

    has_read = False
    """Whether anything came since then."""

    last_read = b""
    """What came last: a response, several, or a part of one."""

    def has_more(self, last_chunk: bytes, *, is_framed: bool) -> bool:
        """Whether something follows a response that was read to its end.

        Args:
            last_chunk: The last part of its body; empty if there was none.
            is_framed: Whether a line end follows the body, as it does after chunks.
        """
        end = b"\n" if is_framed or not last_chunk else last_chunk
        return not self.last_read.endswith(end)
