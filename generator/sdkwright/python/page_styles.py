"""How the runtime is told in which way the pages of a list follow one another."""

from __future__ import annotations

from ..model import (
    CursorPagination,
    LinkPagination,
    NumberPagination,
    OffsetPagination,
    Pagination,
    URLPagination,
)
from .encoders import Code, literal

USUAL = {"first": 1, "in_body": False}
"""Defaults of the runtime, where they are not empty."""


def page_style(pages: Pagination) -> tuple[str, Code]:
    """The class of the runtime, and the expression that makes one of it."""
    items = pages.items or None
    match pages:
        case CursorPagination():
            return _made(
                "CursorPages",
                items=items,
                parameter=pages.parameter,
                cursor=pages.cursor,
                item_cursor=pages.item_cursor,
                has_more=pages.has_more,
                in_body=pages.in_body,
            )
        case OffsetPagination():
            return _made(
                "OffsetPages",
                items=items,
                parameter=pages.parameter,
                total=pages.total,
                has_more=pages.has_more,
                in_body=pages.in_body,
            )
        case NumberPagination():
            return _made(
                "NumberPages",
                items=items,
                parameter=pages.parameter,
                first=pages.first,
                pages=pages.pages,
                has_more=pages.has_more,
                in_body=pages.in_body,
            )
        case URLPagination():
            return _made("URLPages", items=items, url=pages.url)
        case LinkPagination():
            return _made("LinkPages", items=items)


def _made(name: str, *, items: str | None, **said: str | int | None) -> tuple[str, Code]:
    """Only what is not left at its default."""
    written = [
        f"{key}={literal(value)}" for key, value in said.items() if value != USUAL.get(key, "")
    ]
    return name, Code(f"{name}({', '.join([f'items={literal(items)}', *written])})")
