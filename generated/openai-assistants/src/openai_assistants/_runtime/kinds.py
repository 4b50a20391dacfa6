"""Annotations, read as the kinds of JSON values that they stand for."""

from __future__ import annotations

import collections.abc
import types
import typing
from collections.abc import Mapping
from typing import Annotated, Any, Literal, NamedTuple, cast, get_args, get_origin

from .formats import FORMATS, Format
from .record import Record


class Discriminator(NamedTuple):
    """The field whose value tells the members of a union apart, where they do not say it as Literal.

    `Annotated[Cat | Dog, Discriminator("petType", {"cat": "Cat", "dog": "Dog"})]`
    """

    property: str
    """Name of the field on the wire."""
    mapping: Mapping[str, str]
    """Name of the member's class by value of the field."""
    default: str = ""
    """Name of the class for all other values, and for none; empty where there is no such class."""

    def __hash__(self) -> int:
        return hash(self.property)


# The kinds are plain classes: dataclasses would cost an import of the SDK several milliseconds.
class Kind:
    """What a JSON value is supposed to be."""

    __slots__ = ()


class Anything(Kind):
    """Any value, kept as it is."""

    __slots__ = ()


class Plain(Kind):
    """A value that JSON gives in the right type already."""

    __slots__ = ("name", "types")
    __match_args__ = ("name",)

    def __init__(self, name: str, *types: type) -> None:
        self.name = name
        """As JSON Schema calls it: string, integer, number, boolean, null."""
        self.types = frozenset(types)
        """The types that `json.loads` gives for it."""


class Formatted(Kind):
    """A text with a type of its own."""

    __slots__ = ("format",)
    __match_args__ = ("format",)

    def __init__(self, format: Format) -> None:
        self.format = format


class Constants(Kind):
    """One of several values; the server may know more of them."""

    __slots__ = ("values",)
    __match_args__ = ("values",)

    def __init__(self, values: tuple[Any, ...]) -> None:
        self.values = values

    def has(self, value: object) -> bool:
        """Whether the value is one of these; true is not 1."""
        return any(type(value) is type(known) and value == known for known in self.values)


class Array(Kind):
    """A list of items of one kind."""

    __slots__ = ("item",)
    __match_args__ = ("item",)

    def __init__(self, item: Kind) -> None:
        self.item = item


class Row(Kind):
    """A list read as tuple: of kinds by position, then of any number of items of one kind."""

    __slots__ = ("items", "rest")
    __match_args__ = ("items", "rest")

    def __init__(self, items: tuple[Kind, ...], rest: Kind | None = None) -> None:
        self.items = items
        self.rest = rest
        """Kind of the items that may follow; None where none may."""

    def kinds(self, length: int) -> tuple[Kind, ...] | None:
        """The kind of each item of a list with so many; None where it has too few or too many."""
        more = length - len(self.items)
        if more < 0 or (more and self.rest is None):
            return None
        return self.items if self.rest is None else (*self.items, *(self.rest,) * more)


class Map(Kind):
    """An object with free names and values of one kind."""

    __slots__ = ("value",)
    __match_args__ = ("value",)

    def __init__(self, value: Kind) -> None:
        self.value = value


class Object(Kind):
    """An object that a model class stands for."""

    __slots__ = ("cls",)
    __match_args__ = ("cls",)

    def __init__(self, cls: type[Record]) -> None:
        self.cls = cls


class Union(Kind):
    """A value of one of several kinds."""

    __slots__ = ("choice", "discriminator", "members")
    __match_args__ = ("members",)

    def __init__(
        self, members: tuple[Kind, ...], discriminator: Discriminator | None = None
    ) -> None:
        self.members = members
        self.discriminator = discriminator
        self.choice: Any = None
        """How to tell the members apart, once that is worked out (`unions.choice_of`)."""


class Named(Kind):
    """A named alias (`TypeAliasType`), looked into when it is needed, since it may hold itself."""

    __slots__ = ("_kind", "alias")

    def __init__(self, alias: Any) -> None:
        self.alias = alias
        self._kind: Kind | None = None

    @property
    def kind(self) -> Kind:
        """What the name stands for."""
        if self._kind is None:
            value = self.alias.__value__
            self._kind = kind_of(evaluated(self.alias.__module__, {"value": value})["value"])
        return self._kind


ANYTHING = Anything()
NULL = Plain("null", type(None))
_PLAIN: dict[object, Kind] = {
    str: Plain("string", str),
    int: Plain("integer", int),
    float: Plain("number", int, float),
    bool: Plain("boolean", bool),
    type(None): NULL,
    **{cls: Formatted(format) for cls, format in FORMATS.items()},
    list: Array(ANYTHING),
    dict: Map(ANYTHING),
    tuple: Row((), ANYTHING),
}
_ARRAYS = (list, collections.abc.Sequence, collections.abc.MutableSequence)
_MAPS = (dict, collections.abc.Mapping, collections.abc.MutableMapping)
_UNIONS = (typing.Union, types.UnionType)


def kind_of(annotation: Any) -> Kind:
    """The kind of value that an annotation stands for; ANYTHING where it says nothing about JSON.

    Args:
        annotation: A type, with its names resolved (not a string).
    """
    if annotation is None:
        return NULL
    origin = get_origin(annotation)
    if origin is None:
        return _kind_of_class(annotation)
    args: tuple[Any, ...] = get_args(annotation)
    if origin is Annotated:
        return _annotated(kind_of(args[0]), args[1:])
    if origin is Literal:
        return Constants(args)
    if origin in _UNIONS:
        return Union(tuple(kind_of(arg) for arg in args))
    if not args:  # typing.List and the like
        return _kind_of_class(origin)
    if origin is tuple:
        return _row(args)
    if origin in _ARRAYS:
        return Array(kind_of(args[0]))
    if origin in _MAPS:
        return Map(kind_of(args[1]))
    return ANYTHING


def _row(args: tuple[Any, ...]) -> Row:
    """`tuple[A, B]`, `tuple[A, ...]` or `tuple[A, B, *tuple[C, ...]]`."""
    if args[1:] == (...,):
        return Row((), kind_of(args[0]))
    last = kind_of(args[-1])
    if isinstance(last, Row) and getattr(args[-1], "__unpacked__", False):
        return Row(tuple(kind_of(arg) for arg in args[:-1]), last.rest)
    return Row(tuple(kind_of(arg) for arg in args))


def _kind_of_class(annotation: Any) -> Kind:
    if isinstance(annotation, type):
        if issubclass(annotation, Record):
            return Object(annotation)
        kind = Map(ANYTHING) if issubclass(annotation, dict) else ANYTHING
        return _PLAIN.get(cast("object", annotation), kind)
    # Both typing and typing_extensions have a TypeAliasType; this attribute is what makes one.
    return Named(annotation) if hasattr(annotation, "__value__") else ANYTHING


def _annotated(kind: Kind, markers: tuple[object, ...]) -> Kind:
    for marker in markers:
        if isinstance(marker, Discriminator):
            members = kind.members if isinstance(kind, Union) else (kind,)
            kind = Union(members, marker)
    return kind


def evaluated(module: str, annotations: Mapping[str, Any]) -> dict[str, Any]:
    """Annotations with every name in them resolved among those of a module.

    Raises:
        NameError: The module has no such name.
    """
    # A class of its own: in the class that declares the fields, a field named `list` would be found
    # where the type of that name is meant.
    holder = type("", (), {"__annotations__": dict(annotations), "__module__": module})
    return typing.get_type_hints(holder, include_extras=True)


def flat_members(union: Union) -> tuple[Kind, ...]:
    """The members of a union, those of unions and aliases within it in their place.

    A union within it that has a discriminator of its own stays whole.
    """
    found: list[Kind] = []
    seen: set[object] = set()

    def walk(members: tuple[Kind, ...]) -> None:
        for member in members:
            if isinstance(member, Named):
                if member.alias not in seen:
                    seen.add(member.alias)
                    walk((member.kind,))
            elif isinstance(member, Union) and member.discriminator is None:
                walk(member.members)
            else:
                found.append(member)

    walk(union.members)
    return tuple(found)


def json_types(kind: Kind) -> frozenset[type]:
    """The types that `json.loads` gives for values of a kind; none where it may be anything."""
    match kind:
        case Plain():
            return kind.types
        case Constants(values):
            return frozenset(map(type, values))
        case Formatted(format):
            return _NUMBERS if format.name == "decimal" else _TEXT
        case Array() | Row():
            return _LIST
        case Map() | Object():
            return _DICT
        case Union() | Named():
            members = flat_members(kind if isinstance(kind, Union) else Union((kind,)))
            found = [json_types(member) for member in members]
            return frozenset[type]().union(*found) if all(found) else frozenset()
        case _:
            return frozenset()


_TEXT = frozenset({str})
_NUMBERS = frozenset({str, int, float})
_LIST = frozenset({list})
_DICT = frozenset({dict})
