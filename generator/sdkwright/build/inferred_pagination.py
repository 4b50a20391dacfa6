"""Lists that can be told from their parameters and responses alone, where that is unmistakable."""

from __future__ import annotations

from ..model import (
    Array,
    CursorPagination,
    LinkPagination,
    NumberPagination,
    Object,
    OffsetPagination,
    Operation,
    Pagination,
    Scalar,
    URLPagination,
)
from .envelopes import Envelopes

CURSORS = (
    ("next_cursor", "cursor"),
    ("nextCursor", "cursor"),
    ("cursor", "cursor"),
    ("next_page_token", "page_token"),
    ("nextPageToken", "pageToken"),
    ("next_token", "next_token"),
    ("nextToken", "nextToken"),
    ("continuation_token", "continuation_token"),
    ("continuationToken", "continuationToken"),
)
"""Fields of a response that hold the next cursor, and the parameters that take it."""
HOLDERS = ("", "meta.", "pagination.", "paging.", "page_info.", "pageInfo.", "response_metadata.")
"""Where such fields stand."""
NEXT_URLS = ("next", "next_url", "next_page_url", "links.next", "links.pages.next", "paging.next")
TOTALS = ("total", "total_count", "totalCount", "total_results", "totalResults")
PAGE_COUNTS = ("total_pages", "totalPages", "page_count", "pageCount", "num_pages", "last_page")
SIZES = {"per_page", "perPage", "page_size", "pageSize", "size", "limit"}
"""Parameters that say how many items a page has: without one there is no page to speak of."""


def inferred(operation: Operation, envelopes: Envelopes) -> Pagination | None:
    """How the pages of a list follow one another; None where it is no list, or not sure."""
    if operation.method != "GET":
        return None
    envelope = envelopes.of(operation)
    names = {p.name for p in operation.parameters if p.place == "query"}
    if isinstance(envelope, Array):
        return LinkPagination() if _has_links(operation) and names & {*SIZES, "page"} else None
    items = _only_array(envelope, envelopes)
    if not items:
        return None
    return (
        _cursor(envelope, envelopes, names, items)
        or _last_item(envelope, envelopes, names, items)
        or _url(envelope, envelopes, names, items)
        or _counted(operation, envelope, envelopes, names, items)
        or (LinkPagination(items=items) if _has_links(operation) and names & SIZES else None)
    )


def _has_links(operation: Operation) -> bool:
    success = operation.success
    return success is not None and any(h.name.lower() == "link" for h in success.headers)


def _only_array(envelope: object, envelopes: Envelopes) -> str:
    """The name of the one field that holds a list; empty where there are several, or none."""
    if not isinstance(envelope, Object):
        return ""
    lists = [f.name for f in envelope.fields if isinstance(envelopes.resolved(f.type), Array)]
    return lists[0] if len(lists) == 1 else ""


def _cursor(
    envelope: object, envelopes: Envelopes, names: set[str], items: str
) -> Pagination | None:
    assert isinstance(envelope, Object)
    for holder in HOLDERS:
        for field, parameter in CURSORS:
            if parameter in names and _is(envelopes.field(envelope, holder + field), "string"):
                return CursorPagination(
                    items=items,
                    parameter=parameter,
                    cursor=holder + field,
                    has_more=_more(envelope, envelopes),
                )
    return None


def _last_item(
    envelope: object, envelopes: Envelopes, names: set[str], items: str
) -> Pagination | None:
    """Lists whose cursor is the identifier of the last item."""
    assert isinstance(envelope, Object)
    more = _more(envelope, envelopes)
    if more and "after" in names and _is(envelopes.field(envelope, "last_id"), "string"):
        return CursorPagination(items=items, parameter="after", cursor="last_id", has_more=more)
    listed = envelopes.field(envelope, items)
    item = envelopes.resolved(listed.items) if isinstance(listed, Array) else None
    if more and "starting_after" in names and _is(envelopes.field(item, "id"), "string"):
        return CursorPagination(
            items=items, parameter="starting_after", item_cursor="id", has_more=more
        )
    return None


def _url(envelope: object, envelopes: Envelopes, names: set[str], items: str) -> Pagination | None:
    assert isinstance(envelope, Object)
    if not names & {*SIZES, "page", "offset", "cursor"}:
        return None
    for name in NEXT_URLS:
        found = envelopes.field(envelope, name)
        if isinstance(found, Scalar) and found.kind == "string":
            is_url = found.format in ("uri", "url", "uri-reference") or name != "next"
            return URLPagination(items=items, url=name) if is_url else None
    return None


def _counted(
    operation: Operation, envelope: object, envelopes: Envelopes, names: set[str], items: str
) -> Pagination | None:
    assert isinstance(envelope, Object)
    more = _more(envelope, envelopes)
    pages = _first(envelope, envelopes, PAGE_COUNTS)
    if "page" in names and names & SIZES and (pages or more):
        first = _first_number(operation)
        return NumberPagination(
            items=items, parameter="page", first=first, pages=pages, has_more=more
        )
    total = _first(envelope, envelopes, TOTALS)
    if "offset" in names and names & SIZES and (total or more):
        return OffsetPagination(items=items, parameter="offset", total=total, has_more=more)
    return None


def _first(envelope: Object, envelopes: Envelopes, names: tuple[str, ...]) -> str:
    """The first of the fields that is there and holds a number, wherever such fields stand."""
    places = (holder + name for name in names for holder in HOLDERS)
    return next((p for p in places if _is(envelopes.field(envelope, p), "integer")), "")


def _first_number(operation: Operation) -> int:
    """The number of the first page: 1 unless the parameter says that there is a page 0."""
    page = next(p for p in operation.parameters if p.name == "page" and p.place == "query")
    if page.default is not None:
        return 0 if page.default.json == 0 else 1
    return 0 if isinstance(page.type, Scalar) and page.type.bounds.minimum == 0 else 1


def _more(envelope: Object, envelopes: Envelopes) -> str:
    places = (holder + name for name in ("has_more", "hasMore") for holder in HOLDERS)
    return next((p for p in places if _is(envelopes.field(envelope, p), "boolean")), "")


def _is(found: object, kind: str) -> bool:
    return isinstance(found, Scalar) and found.kind == kind
