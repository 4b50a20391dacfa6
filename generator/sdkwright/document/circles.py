"""Ways through a graph that lead back to where they began."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator


def circles(
    starts: Iterable[int], following: Callable[[int], Iterable[int]]
) -> Iterator[list[int]]:
    """The circles that can be reached from `starts`, one for each step that closes one.

    Args:
        starts: Where to begin; each node is looked at once.
        following: The nodes that a node leads to.
    """
    done: set[int] = set()
    for start in starts:
        if start in done:
            continue
        way = {start: iter(following(start))}
        while way:
            here, steps = next(reversed(way.items()))
            for step in steps:
                if step in way:
                    nodes = list(way)
                    yield nodes[nodes.index(step) :]
                elif step not in done:
                    way[step] = iter(following(step))
                    break
            else:
                done.add(here)
                del way[here]
