"""What JSON values are called, and where they stand."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

Path: TypeAlias = "tuple[str | int, ...]"
"""Names and indexes on the way to a place in a JSON value."""

_NAMES: dict[type, str] = {
    type(None): "null",
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
}


def type_name(value: object) -> str:
    """What JSON Schema calls the type of a value."""
    return _NAMES.get(type(value), type(value).__name__)


def pointer(path: Iterable[str | int]) -> str:
    """The place as JSON Pointer (RFC 6901); empty for the value itself."""
    return "".join(f"/{str(key).replace('~', '~0').replace('/', '~1')}" for key in path)
