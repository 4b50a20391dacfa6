"""JSON values into what annotations say.

Lenient: nothing here raises for what a server sends. A value that is not what the annotation says is
kept as it came, and so is what the annotation does not know: enum values and fields; an object that
no model of a union fits is one of all its fields.
"""

from __future__ import annotations

import decimal
import math
from collections.abc import Callable, Hashable, Iterable
from itertools import filterfalse
from typing import Any, Literal, TypeAlias, get_args, get_origin

from .fields import Field, schema_of
from .formats import Format
from .kinds import (
    Anything,
    Array,
    Formatted,
    Kind,
    Map,
    Named,
    Object,
    Row,
    Union,
    flat_members,
    json_types,
    kind_of,
)
from .record import R, new_record, set_extra, set_values
from .unions import Choice, choice_of

Convert: TypeAlias = Callable[[Any], Any]
"""Makes the Python value of a JSON value, whatever its type."""

_converters: dict[Hashable, Convert | None] = {}


def decode_as(annotation: object, value: object) -> Any:
    """The Python value of a JSON value.

    Args:
        annotation: What the value should be: a model, a union, `list[...]`, None, ...
        value: Fresh from `json.loads`: dicts and lists in it are taken over, and may change.
    """
    key = _key(annotation)
    try:
        convert = _converters[key]
    except KeyError:
        # Two threads may both get here: either of their equal results may stay.
        convert = _converters[key] = converter(kind_of(annotation))
    except TypeError:  # something in an Annotated cannot be hashed
        convert = converter(kind_of(annotation))
    return value if convert is None else convert(value)


def _key(annotation: Any) -> Hashable:
    """Tells annotations apart, by the order of union members as well, which `==` ignores."""
    origin = get_origin(annotation)
    if origin is None:
        return annotation  # type: ignore[no-any-return]
    if origin is Literal:
        literals: tuple[Hashable, ...] = get_args(annotation)
        return (Literal, *map(type, literals), *literals)  # True is not 1
    is_unpacked = getattr(annotation, "__unpacked__", False)  # *tuple[int, ...] in a tuple
    return origin, is_unpacked, tuple(_key(arg) for arg in get_args(annotation))


def converter(kind: Kind) -> Convert | None:
    """Makes values of a kind; None where JSON gives them as they should be."""
    if not _converts(kind, set()):
        return None
    match kind:
        case Object(cls):
            return model_decoder(cls)
        case Formatted(format):
            return _formatted(format)
        case Array(item):
            return _array(_certain(item))
        case Row(items, rest):
            return _row(
                [converter(item) for item in items],
                converter(rest) if rest else None,
                is_open=rest is not None,
            )
        case Map(value):
            return _map(_certain(value))
        case Union():
            return _union(kind)
        case _:
            return _named(kind)


def _converts(kind: Kind, within: set[object]) -> bool:
    """Whether any value of a kind is something else in JSON; `within` holds the aliases passed."""
    match kind:
        case Array(inner) | Map(inner):
            return _converts(inner, within)
        case Union(members):
            return any(_converts(member, within) for member in members)
        case Named():
            if kind.alias in within:
                return False
            return _converts(kind.kind, within | {kind.alias})
        case _:
            return isinstance(kind, (Object, Formatted, Row))


def _certain(kind: Kind) -> Convert:
    convert = converter(kind)
    assert convert is not None
    return convert


def model_decoder(cls: type[R]) -> Callable[[Any], R]:
    """Makes models of a class; what is no dict comes back as it is.

    The decoder looks at the class when it is first called. It is kept on the class.
    """
    known: Callable[[Any], R] | None = vars(cls).get("__model_decoder__")
    if known is None:
        known = _model(cls)
        type.__setattr__(cls, "__model_decoder__", known)
    return known


def _model(cls: type[R]) -> Callable[[Any], R]:
    wires: frozenset[str] = frozenset()
    renamed: tuple[tuple[Any, Any], ...] = ()
    conversions: tuple[tuple[str, Convert], ...] = ()
    convert_extra: Convert | None = None
    covers: Callable[[dict[str, Any]], bool]  # whether the class knows every name in an object

    def prepare_and_cover(data: dict[str, Any]) -> bool:
        nonlocal wires, renamed, conversions, convert_extra, covers
        schema = schema_of(cls)
        fields = schema.fields.values()
        wires = frozenset(schema.by_wire)
        renamed = _renamed(fields)
        found = ((field.name, converter(field.kind)) for field in fields)
        conversions = tuple((name, convert) for name, convert in found if convert is not None)
        convert_extra = converter(schema.extra) if schema.extra is not None else None
        covers = wires.issuperset
        return covers(data)

    covers = prepare_and_cover

    def decode(data: Any) -> Any:
        # Every object of every response passes here: the dict that json made becomes __dict__.
        if data.__class__ is not dict:
            return data
        extra = None if covers(data) else take_extra(data)
        for wire, name in renamed:
            if wire in data:
                data[name] = data.pop(wire)
        for name, convert in conversions:
            value = data.get(name)
            if value is not None:
                try:
                    data[name] = convert(value)
                except RecursionError:
                    continue  # nested deeper than the stack goes: kept as plain JSON
        record = new_record(cls)
        set_values(record, data)
        if extra is not None:
            set_extra(record, extra)
        return record

    def take_extra(data: dict[str, Any]) -> dict[str, Any]:
        extra = {name: data.pop(name) for name in list(filterfalse(wires.__contains__, data))}
        if convert_extra is not None:
            extra = {name: convert_extra(value) for name, value in extra.items()}
        return extra

    return decode


def _renamed(fields: Iterable[Field]) -> tuple[tuple[Any, Any], ...]:
    """The keys to rename in an object, one after the other, and what each becomes."""
    pairs = [(field.wire, field.name) for field in fields if field.wire != field.name]
    taken = {wire for wire, _ in pairs}
    if taken.isdisjoint(name for _, name in pairs):
        return tuple(pairs)
    # One becomes what another is still called: all of them step aside first.
    return (*((wire, (wire,)) for wire, _ in pairs), *(((wire,), name) for wire, name in pairs))


def _formatted(format: Format) -> Convert:
    read = format.read

    def convert(value: Any) -> Any:
        if value.__class__ is not str:
            return value
        found = read(value)
        return value if found is None else found

    def convert_number(value: Any) -> Any:
        if value.__class__ is int:
            return decimal.Decimal(value)
        if value.__class__ is float and math.isfinite(value):
            return decimal.Decimal(repr(value))  # the digits of the JSON text, not of the float
        return convert(value)

    return convert_number if format.name == "decimal" else convert


def _array(convert: Convert) -> Convert:
    def convert_items(value: Any) -> Any:
        return list(map(convert, value)) if value.__class__ is list else value

    return convert_items


def _row(converters: list[Convert | None], rest: Convert | None, *, is_open: bool) -> Convert:
    def convert(value: Any) -> Any:
        if value.__class__ is not list:
            return value
        more = len(value) - len(converters)
        if more < 0 or (more and not is_open):
            return value
        each = (*converters, *(rest,) * more)
        return tuple(c(v) if c else v for c, v in zip(each, value, strict=True))

    return convert


def _map(convert: Convert) -> Convert:
    def convert_values(value: Any) -> Any:
        if value.__class__ is not dict:
            return value
        return {name: convert(inner) for name, inner in value.items()}

    return convert_values


def _named(kind: Kind) -> Convert:
    convert: Convert | None = None

    def convert_named(value: Any) -> Any:
        nonlocal convert
        assert isinstance(kind, Named)
        if convert is None:
            convert = _certain(kind.kind)
        try:
            return convert(value)
        except RecursionError:
            return value

    return convert_named


def _union(union: Union) -> Convert:
    """Makes values of a union; how to tell its members apart is worked out for the first value."""
    members = flat_members(union)
    converting = [member for member in members if _converts(member, set())]
    if len(converting) == 1:
        only = converting[0]
        others = [json_types(member) for member in members if member is not only]
        if all(types and types.isdisjoint(json_types(only)) for types in others):
            return _certain(only)
    from .unknown import unknown  # which is a model, and so is made of what is here

    choice: Choice | None = None
    has_models = any(isinstance(member, (Object, Union)) for member in converting)
    takes_any = any(isinstance(member, Anything) for member in members)
    converters: dict[int, Convert | None] = {}
    tag = ""
    by_tag: dict[str, Convert] = {}

    def choose(value: Any) -> Any:
        nonlocal choice, tag
        if choice is None:
            found = choice_of(union)
            converters.update((id(member), converter(member)) for member in found.members)
            by_tag.update((name, model_decoder(kind.cls)) for name, kind in found.tagged.items())
            tag = found.tag or ""
            choice = found
        kind = choice.pick(value)
        if kind is None and value.__class__ is dict and has_models and not takes_any:
            return unknown(value)
        # What it picks may be a member of a member.
        convert = model_decoder(kind.cls) if isinstance(kind, Object) else converters.get(id(kind))
        return value if convert is None else convert(value)

    def choose_by_tag(value: Any) -> Any:
        try:
            convert = by_tag[value[tag]]
        except (KeyError, TypeError):
            return choose(value)
        return convert(value)

    return choose_by_tag if has_models else choose
