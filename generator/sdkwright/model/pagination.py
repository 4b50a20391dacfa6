"""How a list is read page by page."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CursorPagination:
    """Pages that follow a cursor: a parameter of the next request is a value of this response."""

    items: str
    """Field of the response that holds the items."""
    parameter: str
    """Query parameter that takes the cursor."""
    cursor: str = ""
    """Field of the response that holds the next cursor."""
    item_cursor: str = ""
    """Field of the last item that holds it instead."""
    has_more: str = ""
    """Field of the response that says whether there is another page, where there is one."""
