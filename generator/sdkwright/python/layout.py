"""Literals in black's own form, so that black need not run over them."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Json
from .encoders import Code, literal
from .values import is_array, is_object

WIDTH = 100
"""Columns of a line of code."""


def laid_out(value: Json, indent: int, lead: int, trail: int = 0) -> Code:
    """A literal on one line where it fits, else with each item on a line of its own.

    Args:
        value: A JSON value.
        indent: Columns before the statement that it stands in.
        lead: Columns before it on its first line.
        trail: Characters behind it on its last line.
    """
    flat = literal(value)
    if lead + len(flat) + trail <= WIDTH or not value:
        return flat
    if is_array(value):
        lines = [laid_out(item, indent + 4, indent + 4, 1) for item in value]
        opening, closing = "[", "]"
    elif is_object(value):
        keys = {key: literal(key) for key in value}
        lines = [
            Code(f"{keys[key]}: {laid_out(item, indent + 4, indent + 6 + len(keys[key]), 1)}")
            for key, item in value.items()
        ]
        opening, closing = "{", "}"
    else:
        return flat
    return _exploded(opening, lines, closing, indent)


def braced(entries: Sequence[str], indent: int, lead: int, trail: int) -> Code:
    """A dict of entries, each code already: `laid_out` tells of the arguments."""
    flat = f"{{{', '.join(entries)}}}"
    if lead + len(flat) + trail <= WIDTH or not entries:
        return Code(flat)
    return _exploded("{", entries, "}", indent)


def _exploded(opening: str, lines: Sequence[str], closing: str, indent: int) -> Code:
    body = "".join(f"{' ' * (indent + 4)}{line},\n" for line in lines)
    return Code(f"{opening}\n{body}{' ' * indent}{closing}")
