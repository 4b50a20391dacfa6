"""How deep a value of the document may be nested to be shown in the SDK."""

from __future__ import annotations

from ..document import Node
from ..document.json_kinds import is_array, is_object
from ..model import Json, Value

DEEPEST = 50
"""Levels; Python's own parser gives up at 200 brackets."""


def is_shallow(value: Json) -> bool:
    """Whether a value can be written as a literal."""
    level: list[Json] = [value]
    for _ in range(DEEPEST):
        level = [inner for each in level for inner in _inner(each)]
        if not level:
            return True
    return False


def given(node: Node | None) -> Value | None:
    """The value that stands at a node; None where there is none, or none that can be written."""
    if node is None or not is_shallow(node.value):
        return None
    return Value(node.value, node.location)


def _inner(value: Json) -> list[Json]:
    if is_object(value):
        return list(value.values())
    return value if is_array(value) else []
