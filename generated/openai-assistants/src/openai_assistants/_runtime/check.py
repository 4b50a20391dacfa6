"""Whether JSON is what an annotation says, strictly."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from .fields import schema_of
from .formats import is_valid
from .json_kinds import is_array, is_object
from .json_values import Path, pointer, type_name
from .kinds import (
    Anything,
    Array,
    Constants,
    Formatted,
    Kind,
    Map,
    Named,
    Object,
    Plain,
    Row,
    Union,
    flat_members,
    json_types,
    kind_of,
)
from .unions import choice_of


class Mismatch(NamedTuple):
    """A place where JSON is not what the document of the API says."""

    path: Path
    """Names and indexes on the way there."""
    expected: str
    found: str

    @property
    def pointer(self) -> str:
        """The place as JSON Pointer (RFC 6901); empty for the value itself."""
        return pointer(self.path)

    def __str__(self) -> str:
        return f"{self.pointer or 'the value itself'}: expected {self.expected}, found {self.found}"


def mismatches(annotation: object, value: object) -> list[Mismatch]:
    """Every place where a JSON value is not what the annotation says; empty where it is.

    A field that is missing though required, and a value of a wrong type: true is not 1, an integer
    is a number, 1.0 is an integer (JSON Schema 2020-12 §4.2.3). Enum values, union members and
    fields that the annotation does not know are right, since the server may have new ones.

    Args:
        annotation: What the value should be, as for `decode_as`.
        value: From `json.loads`, not decoded yet; it is left as it is.
    """
    try:
        return list(_check(kind_of(annotation), value, ()))
    except RecursionError:
        return [Mismatch((), "less nesting", type_name(value))]


def _check(kind: Kind, value: object, path: Path) -> Iterator[Mismatch]:
    match kind:
        case Named():
            yield from _check(kind.kind, value, path)
        case Union():
            yield from _check_union(kind, value, path)
        case Object(cls) if is_object(value):
            schema = schema_of(cls)
            for wire, field in schema.by_wire.items():
                if wire in value:
                    yield from _check(field.kind, value[wire], (*path, wire))
                elif field.required:
                    yield Mismatch((*path, wire), describe(field.kind), "nothing")
            if schema.extra is not None:
                for name, member in value.items():
                    if name not in schema.by_wire:
                        yield from _check(schema.extra, member, (*path, name))
        case Map(inner) if is_object(value):
            for name, member in value.items():
                yield from _check(inner, member, (*path, name))
        case Array(inner) if is_array(value):
            for index, item in enumerate(value):
                yield from _check(inner, item, (*path, index))
        case Row() if is_array(value) and (kinds := kind.kinds(len(value))) is not None:
            for index, (each, item) in enumerate(zip(kinds, value, strict=True)):
                yield from _check(each, item, (*path, index))
        case _:
            if not _is_right(kind, value):
                yield Mismatch(path, describe(kind), type_name(value))


def _is_right(kind: Kind, value: object) -> bool:
    """Whether a value without parts is of a kind."""
    match kind:
        case Anything():
            return True
        case Plain("integer") if isinstance(value, float):
            return value.is_integer()
        case Formatted(format) if isinstance(value, str):
            return is_valid(format, value)
        case Plain() | Constants() | Formatted():
            return type(value) in json_types(kind)
        case _:
            return False


def _check_union(union: Union, value: object, path: Path) -> Iterator[Mismatch]:
    choice = choice_of(union)
    picked = choice.pick(value)
    if picked is not None:
        yield from _check(picked, value, path)
    elif not (
        any(isinstance(member, Anything) for member in choice.members)
        or (is_object(value) and choice.is_unknown(value))
    ):
        yield Mismatch(path, describe(union), type_name(value))


def describe(kind: Kind) -> str:
    """What a value of a kind is, in a word or two."""
    match kind:
        case Plain(name):
            return name
        case Formatted(format):
            return f"string ({format.name})"
        case Constants(values):
            return " or ".join(dict.fromkeys(type_name(value) for value in values))
        case Array():
            return "array"
        case Row(kinds, rest):
            length = f"{len(kinds)} or more" if rest else f"{len(kinds)}"
            return f"array of {length}" if kinds else "array"
        case Map():
            return "object"
        case Object(cls):
            return cls.__name__
        case Union():
            return " or ".join(dict.fromkeys(describe(member) for member in flat_members(kind)))
        case Named():
            return str(kind.alias.__name__)
        case _:
            return "any value"
