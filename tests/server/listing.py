"""One page of a list, cut by cursors."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from .errors import ApiError

Json: TypeAlias = dict[str, Any]


def page(objects: Iterable[Json], query: Mapping[str, str]) -> Json:
    """The list envelope for one page; its first_id and last_id are null when it is empty.

    `after` gives the items that follow the cursor, `before` those that directly precede it;
    `has_more` tells whether the list goes on in that direction. Objects of one second keep the
    order in which they came. Raises ApiError 400 for a cursor that the list does not hold.
    """
    items = sorted(objects, key=lambda item: int(item["created_at"]))
    if query.get("order", "desc") == "desc":
        items.reverse()
    if "after" in query:
        items = items[_position(items, query, "after") + 1 :]
    if "before" in query:
        items = items[: _position(items, query, "before")]
    limit = int(query.get("limit", "20"))
    backwards = "before" in query and "after" not in query
    data = items[-limit:] if backwards else items[:limit]
    return {
        "object": "list",
        "data": data,
        "first_id": data[0]["id"] if data else None,
        "last_id": data[-1]["id"] if data else None,
        "has_more": len(items) > limit,
    }


def _position(items: list[Json], query: Mapping[str, str], name: str) -> int:
    for position, item in enumerate(items):
        if item["id"] == query[name]:
            return position
    raise ApiError(400, f"The list has no item with the id '{query[name]}', given as '{name}'.")
