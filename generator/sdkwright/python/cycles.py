"""Which modules import each other in a circle."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


def cycles_of(graph: Mapping[str, Sequence[str]]) -> dict[str, frozenset[str]]:
    """The circle that each node of a graph is in: itself alone where it is in none.

    The strongly connected components, by Tarjan's algorithm without recursion.
    """
    number: dict[str, int] = {}
    lowest: dict[str, int] = {}
    path: list[str] = []
    on_path: set[str] = set()
    found: dict[str, frozenset[str]] = {}
    for root in graph:
        if root in number:
            continue
        work = [(root, iter(graph[root]))]
        number[root] = lowest[root] = len(number)
        path.append(root)
        on_path.add(root)
        while work:
            node, neighbours = work[-1]
            for neighbour in neighbours:
                if neighbour not in number:
                    number[neighbour] = lowest[neighbour] = len(number)
                    path.append(neighbour)
                    on_path.add(neighbour)
                    work.append((neighbour, iter(graph[neighbour])))
                    break
                if neighbour in on_path:
                    lowest[node] = min(lowest[node], number[neighbour])
            else:
                work.pop()
                if work:
                    lowest[work[-1][0]] = min(lowest[work[-1][0]], lowest[node])
                if lowest[node] == number[node]:
                    at = path.index(node)
                    circle = frozenset(path[at:])
                    del path[at:]
                    on_path -= circle
                    found.update(dict.fromkeys(circle, circle))
    return found
