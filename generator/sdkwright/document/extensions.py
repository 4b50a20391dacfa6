"""The `x-` names that are understood, and what each may hold; the page extensions.md tells of them.

All others are passed over without a word, as the specification leaves them to whoever made them
(OpenAPI 3.1.1 §4.9), but for those that begin like ours: they were meant for us.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from ..diagnostics import Location
from ..model import Json
from . import grammar
from .grammar import Kind
from .json_kinds import is_array, is_object
from .swagger import grammar as swagger

PREFIX = "x-sdkwright-"
NAME = "x-sdkwright-name"
IGNORE = "x-sdkwright-ignore"
RESOURCE = "x-sdkwright-resource"
PAGINATION = "x-sdkwright-pagination"
VALUE_TEXTS = ("x-enum-descriptions", "x-enumDescriptions")
VALUE_NAMES = ("x-enum-varnames",)
DISPLAY_NAME = "x-displayName"


@dataclass(frozen=True, slots=True)
class Extension:
    """What the value of an `x-` name must be."""

    fits: Callable[[Json], bool]
    wanted: str
    """In words."""
    hint: str


def _is_text_like(pattern: str) -> Callable[[Json], bool]:
    compiled = re.compile(pattern)
    return lambda value: isinstance(value, str) and compiled.fullmatch(value) is not None


def _is_listed_text(value: Json) -> bool:
    listed = list(value.values()) if is_object(value) else value
    return is_array(listed) and all(isinstance(text, str) for text in listed)


_SNAKE = Extension(
    _is_text_like("[a-z][a-z0-9_]*"), "a name in snake case", "write it like `pet_kind`"
)
_PASCAL = Extension(
    _is_text_like("[A-Z][A-Za-z0-9_]*"), "the name of a class", "write it like `PetKind`"
)
_FLAG = Extension(lambda value: isinstance(value, bool), "true or false", "write `true`")
_PATH = Extension(
    _is_text_like(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*"),
    "names in snake case with dots between them",
    "write it like `threads.runs`",
)
_FIELDS = Extension(is_object, "an object", "write `items`, `parameter` and the like in it")
_TEXT = Extension(lambda value: isinstance(value, str), "text", "put quotes around it")
_TEXTS = Extension(
    _is_listed_text,
    "a text for each value of the `enum`",
    "write an array in the order of the values, or an object by value",
)

_OF_OPERATIONS = {NAME: _SNAKE, IGNORE: _FLAG, RESOURCE: _PATH, PAGINATION: _FIELDS}
_OF_VALUES = dict.fromkeys((*VALUE_TEXTS, *VALUE_NAMES), _TEXTS)
KNOWN: dict[Kind, dict[str, Extension]] = {
    grammar.OPERATION: _OF_OPERATIONS,
    swagger.OPERATION: _OF_OPERATIONS,
    grammar.PARAMETER: {NAME: _SNAKE},
    swagger.PARAMETER: {NAME: _SNAKE},
    grammar.TAG: {NAME: _SNAKE, DISPLAY_NAME: _TEXT},
    grammar.SCHEMA: {NAME: _PASCAL, **_OF_VALUES},
}
OURS = (NAME, IGNORE, RESOURCE, PAGINATION)


def extension_of(kind: Kind, key: str, *, is_attribute: bool) -> Extension | None:
    """What an `x-` name must hold on an object of a kind; None where it has no meaning there.

    Args:
        kind: What the object is.
        key: The name.
        is_attribute: Whether it is a schema that `is_property`.
    """
    return _SNAKE if is_attribute and key == NAME else KNOWN.get(kind, {}).get(key)


def is_property(schema: Location) -> bool:
    """Whether a schema stands under `properties`: its name is that of an attribute, not a class."""
    return schema.pointer.split("/")[-2:-1] == ["properties"]
