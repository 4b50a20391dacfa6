"""JSON Pointers (RFC 6901): how a place in a tree is written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from ..diagnostics import Location

Trail: TypeAlias = "Location | tuple[Trail, str | int]"
"""A place on the way through a tree: where the way began, and a key for each step since.

Cheaper than a pointer, and made into one only where something is to be said.
"""


def tokens(pointer: str) -> list[str]:
    """The keys that a pointer names, one after the other."""
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]


def pointer(keys: Sequence[str | int]) -> str:
    """The pointer that names `keys`, one after the other."""
    return "".join("/" + str(key).replace("~", "~0").replace("/", "~1") for key in keys)


def start(trail: Trail) -> Location:
    """The location at which a trail begins."""
    while isinstance(trail, tuple):
        trail = trail[0]
    return trail


def location(trail: Trail) -> Location:
    """The location at the end of a trail."""
    keys: list[str | int] = []
    while isinstance(trail, tuple):
        trail, key = trail
        keys.append(key)
    if not keys:
        return trail
    return Location(trail.file, trail.pointer + pointer(keys[::-1]))
