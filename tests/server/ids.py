"""Identifiers that are the same in every test run."""

from __future__ import annotations

import re
from collections import defaultdict, deque


class Ids:
    """Counts up for each prefix: `asst_000000000000000000000001` and so on."""

    def __init__(self) -> None:
        self._counts: defaultdict[str, int] = defaultdict(int)
        self._planned: defaultdict[str, deque[str]] = defaultdict(deque)

    def plan(self, *identifiers: str) -> None:
        """Hands these out first, each to the next object with its prefix."""
        for identifier in identifiers:
            self._planned[_prefix(identifier)].append(identifier)

    def new(self, prefix: str) -> str:
        """The next identifier: the prefix and 24 digits, unless another one was planned."""
        if self._planned[prefix]:
            return self._planned[prefix].popleft()
        self._counts[prefix] += 1
        return f"{prefix}{self._counts[prefix]:024}"


def _prefix(identifier: str) -> str:
    match = re.match(r"[a-z]+[_-]", identifier)
    if match is None:
        raise ValueError(f"{identifier!r} does not start with a prefix such as 'run_'")
    return match[0]
