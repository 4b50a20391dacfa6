"""How a list is read page by page.

Names of fields are those on the wire; `paging.next` is a field of the object in another field.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True, kw_only=True)
class CursorPagination:
    """Pages that follow a cursor: a parameter of the next request is a value of this response."""

    items: str = ""
    """Field of the response that holds the items; empty where the response is the list itself."""
    parameter: str
    """Query parameter, or field of the body, that takes the cursor."""
    in_body: bool = False
    """Whether it is a field of the body."""
    cursor: str = ""
    """Field of the response that holds the next cursor."""
    item_cursor: str = ""
    """Field of the last item that holds it instead."""
    has_more: str = ""
    """Field of the response that says whether there is another page, where there is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OffsetPagination:
    """Pages where the request says how many items to pass over."""

    items: str = ""
    parameter: str
    in_body: bool = False
    total: str = ""
    """Field of the response that says how many items there are, where there is one."""
    has_more: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberPagination:
    """Pages that the request asks for by number."""

    items: str = ""
    parameter: str
    in_body: bool = False
    first: int = 1
    """Number of the first page."""
    pages: str = ""
    """Field of the response that says how many pages there are, where there is one."""
    has_more: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class URLPagination:
    """Pages that name the URL of the next one in a field."""

    items: str = ""
    url: str
    """Field of the response that holds the URL."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkPagination:
    """Pages that name the URL of the next one in a Link header (RFC 8288)."""

    items: str = ""


Pagination: TypeAlias = (
    CursorPagination | OffsetPagination | NumberPagination | URLPagination | LinkPagination
)
