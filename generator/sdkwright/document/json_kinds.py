"""Which kind of JSON value a value is, for type checkers too."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeGuard

from ..model import Json


def is_object(value: Json) -> TypeGuard[dict[str, Json]]:
    """Whether it is a JSON object."""
    return isinstance(value, dict)


def is_array(value: Json) -> TypeGuard[list[Json]]:
    """Whether it is a JSON array."""
    return isinstance(value, list)


def element(elements: Sequence[Json], key: str) -> Json:
    """The element that a token of a JSON Pointer names (RFC 6901 §4); None without one."""
    if key.isascii() and key.isdecimal() and len(key) < 10 and int(key) < len(elements):
        return elements[int(key)]
    return None


def members(value: Json) -> Iterable[tuple[Any, Json]]:
    """The members of an object by their keys, or the elements of an array by their indexes."""
    if is_object(value):
        return value.items()
    elements: list[Json] = value
    return enumerate(elements)
