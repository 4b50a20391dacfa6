"""Example values of path parameters: what nothing stands for makes no segment of a path."""

from __future__ import annotations

from collections.abc import Iterable, Set

from ..model import Array, Enum, Field, Json, Map, Nullable, Object, Reference, Tuple, Type, Union
from .schemas import SchemaIndex
from .values import is_array, is_object, made_value

NO_SEGMENTS = (None, "", ".", "..")
"""What servers and proxies would take for another path (RFC 3986 §3.3)."""


def segment_value(given: Iterable[Json], type: Type, index: SchemaIndex, name: str) -> Json:
    """A value that can stand in a path: the first of those that the document gives, else a made one.

    Args:
        given: Examples and defaults.
        type: What the value must be.
        index: The schemas that it may name.
        name: What the parameter is called.
    """
    for value in given:
        if not _is_blank(value):
            return value
    return _filled(type, index, name, frozenset())


def _is_blank(value: Json) -> bool:
    """Whether a value, or all that a list or object has in it, is written as nothing."""
    if is_array(value):
        return all(_is_blank(each) for each in value)
    if is_object(value):
        return all(_is_blank(each) for each in value.values())
    return not isinstance(value, (bool, int, float)) and value in NO_SEGMENTS


def _filled(type: Type | Object, index: SchemaIndex, name: str, within: Set[str]) -> Json:
    """A value of the type, with optional fields and the like where it would be blank without."""
    made = made_value(type, index, name, is_sent=True)
    if not _is_blank(made):
        return made
    match type:
        case Reference(schema) if schema not in within:
            return _filled(index.schemas[schema].type, index, name, within | {schema})
        case Nullable(type=inner):
            return _filled(inner, index, name, within)
        case Union(members=members):
            return _first(_filled(each, index, name, within) for each in members)
        case Enum(values):
            return _first(values)
        case Array(items=items):
            return [_filled(items, index, name, within)]
        case Tuple(items=(first, *others)):
            rest = [made_value(each, index, name, is_sent=True) for each in others]
            return [_filled(first, index, name, within), *rest]
        case Map(values=values):
            return {"key": _filled(values, index, "value", within)}
        case Object(fields=fields):
            return _object(fields, index, within) or {"key": "value"}
        case _:
            return name or "value"


def _object(fields: Iterable[Field], index: SchemaIndex, within: Set[str]) -> dict[str, Json]:
    """What must be there, or else one field: the first of them with something in it."""
    sent = [field for field in fields if not field.read_only]
    shown = [field for field in sent if field.required] or sent[:1]
    made = {f.name: made_value(f.type, index, f.name, is_sent=True) for f in shown}
    return made | {f.name: _filled(f.type, index, f.name, within) for f in shown[:1]}


def _first(values: Iterable[Json]) -> Json:
    return next((value for value in values if not _is_blank(value)), "value")
