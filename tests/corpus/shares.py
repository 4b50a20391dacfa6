"""How calls are spread over documents."""

from __future__ import annotations

from collections.abc import Mapping


def shares(counts: Mapping[str, int], total: int) -> dict[str, int]:
    """How many operations of each document are called: as even as can be, none twice.

    Args:
        counts: How many operations each document has.
        total: How many calls there should be.
    """
    given = dict.fromkeys(counts, 0)
    while total > 0 and (open_ones := [name for name in counts if given[name] < counts[name]]):
        each = max(1, total // len(open_ones))
        for name in open_ones:
            more = min(each, counts[name] - given[name], total)
            given[name] += more
            total -= more
    return given


def picked(count: int, share: int) -> list[int]:
    """Which operations of a document are called: as far from each other as can be."""
    return [index * count // share for index in range(share)]
