"""Which operations list things page by page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase

from ..diagnostics import Diagnostics, Location
from ..model import (
    CursorPagination,
    LinkPagination,
    NumberPagination,
    OffsetPagination,
    Operation,
    Pagination,
    Schema,
    URLPagination,
)
from .envelopes import Envelopes
from .inferred_pagination import inferred


@dataclass(frozen=True, slots=True, kw_only=True)
class PaginationRule:
    """How the operations whose operationId matches are read page by page."""

    operations: tuple[str, ...]
    """Patterns of operationIds, such as `list*`."""
    pages: Pagination | None
    """None where they are not, whatever they look like."""
    location: Location | None = None
    """Where the setting stands."""


def paginated(
    operations: Sequence[Operation],
    schemas: Sequence[Schema],
    rules: Sequence[PaginationRule],
    diagnostics: Diagnostics,
) -> list[Operation]:
    """The operations, each list of pages with its pagination.

    The first rule that fits holds, and before what the document itself says of the operation; else
    what is unmistakable.
    """
    envelopes = Envelopes({schema.id: schema.type for schema in schemas})
    used: set[int] = set()
    made: list[Operation] = []
    for operation in operations:
        fitting = [
            (number, rule)
            for number, rule in enumerate(rules)
            if any(fnmatchcase(operation.id, pattern) for pattern in rule.operations)
        ]
        pages = operation.pagination
        if fitting:
            number, rule = fitting[0]
            used.add(number)
            pages = rule.pages
        elif pages is None and operation.is_whole:
            made.append(operation)
            continue
        elif pages is None:
            made.append(_inferred(operation, envelopes, diagnostics))
            continue
        missing = _missing(operation, pages, envelopes) if pages is not None else ""
        if missing:
            diagnostics.warning(
                "pagination-mismatch",
                f"{operation.id} cannot be read page by page: {missing}; it returns one answer",
                operation.location,
                "correct the rule under `pagination` of the settings or `x-sdkwright-pagination`",
            )
        made.append(replace(operation, pagination=None if missing else pages))
    for number, rule in enumerate(rules):
        if number not in used:
            diagnostics.warning(
                "unused-pagination",
                f"no operation matches the pagination rule for {', '.join(rule.operations)}",
                rule.location,
                "correct the patterns under `pagination`, or remove the rule",
            )
    return made


def _inferred(operation: Operation, envelopes: Envelopes, diagnostics: Diagnostics) -> Operation:
    pages = inferred(operation, envelopes)
    if pages is None:
        return operation
    diagnostics.note(
        "inferred-pagination",
        f"{operation.id} is read page by page, {_way(pages)}",
        operation.location,
        "write a `pagination` rule with another style, or `none`, where that is wrong",
    )
    return replace(operation, pagination=pages)


def _way(pages: Pagination) -> str:
    match pages:
        case CursorPagination():
            return f"by the cursor {pages.parameter!r}"
        case OffsetPagination():
            return f"by the offset {pages.parameter!r}"
        case NumberPagination():
            return f"by the page number {pages.parameter!r}"
        case URLPagination():
            return f"by the URL in {pages.url!r}"
        case LinkPagination():
            return "by the Link header of the response"


def _missing(operation: Operation, pages: Pagination, envelopes: Envelopes) -> str:
    """What a rule names that the operation does not have; empty where it has all."""
    envelope = envelopes.of(operation)
    if envelopes.items(operation, pages.items) is None:
        if not pages.items:
            return "its response is not an array"
        if envelopes.field(envelope, pages.items) is None:
            return f"its response has no field {pages.items!r}"
        return f"field {pages.items!r} is not an array"
    if isinstance(pages, LinkPagination):
        return ""
    named = _fields(pages)
    absent = [name for name in named if name and envelopes.field(envelope, name) is None]
    if absent:
        return f"its response has no field {absent[0]!r}"
    if isinstance(pages, URLPagination):
        return ""
    if pages.in_body:
        is_there = envelopes.field(envelopes.body(operation), pages.parameter) is not None
        return "" if is_there else f"its body has no field {pages.parameter!r}"
    there = {p.name for p in operation.parameters if p.place == "query"}
    return "" if pages.parameter in there else f"there is no query parameter {pages.parameter!r}"


def _fields(pages: Pagination) -> tuple[str, ...]:
    """The fields of the response that pages follow one another by."""
    match pages:
        case CursorPagination():
            return (pages.cursor, pages.has_more)
        case OffsetPagination():
            return (pages.total, pages.has_more)
        case NumberPagination():
            return (pages.pages, pages.has_more)
        case URLPagination():
            return (pages.url,)
        case LinkPagination():
            return ()
