"""A limit on retries over all calls of a client, so that a server in trouble is not flooded."""

from __future__ import annotations

from collections import deque

TOKENS = 10
"""Retries that a client may make before any call has succeeded."""

SUCCESSES_PER_TOKEN = 10
"""Calls that must succeed to earn one more retry."""


class RetryBudget:
    """A token bucket: a retry takes a token, and each success gives back a part of one.

    It begins full. Threads and tasks may share it, and it has no lock that a fork could leave held.

    Args:
        tokens: Retries that the full bucket is good for; 0 for none ever.
    """

    def __init__(self, tokens: int = TOKENS) -> None:
        size = tokens * SUCCESSES_PER_TOKEN
        # Adding to and taking from a deque is atomic, and what is added when it is full falls out.
        self._parts: deque[None] = deque([None] * size, maxlen=size)

    @property
    def tokens(self) -> float:
        """How many retries it is good for; 0.5 is half way to one."""
        return len(self._parts) / SUCCESSES_PER_TOKEN

    def withdraw(self) -> bool:
        """Take a token for a retry; False if there is none, and the retry should not be made."""
        for taken in range(SUCCESSES_PER_TOKEN):
            try:
                self._parts.pop()
            except IndexError:
                self._parts.extend([None] * taken)
                return False
        return True

    def deposit(self) -> None:
        """Note that a call succeeded."""
        self._parts.append(None)
