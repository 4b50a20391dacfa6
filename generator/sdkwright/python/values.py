"""Example values, and how they are written in Python."""

from __future__ import annotations

import base64
import datetime
import decimal
import math
import re
import uuid
from collections.abc import Callable, Mapping, Sequence, Set
from itertools import repeat
from typing import TypeGuard

from ..model import (
    Anything,
    Array,
    Constant,
    Enum,
    Field,
    File,
    Json,
    Map,
    Nullable,
    Object,
    Reference,
    Scalar,
    Tuple,
    Type,
    Union,
)
from .encoders import Code, literal
from .imports import Imports
from .matching import matching
from .schemas import SchemaIndex, references

STRINGS = {
    "date-time": "2024-02-23T09:30:00Z",
    "date": "2024-02-23",
    "time": "09:30:00Z",
    "duration": "PT30M",
    "uuid": "0190a6f8-6a2b-7c3e-9d41-5b8f2c7e1a90",
    "byte": "aGVsbG8=",
    "uri": "https://example.com/",
    "url": "https://example.com/",
    "email": "ada@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "decimal": "9.99",
}
"""A value for each format of a string; addresses are those kept for documentation (RFC 2606, 5737)."""
FROM_TEXT = {
    "date-time": ("datetime", "datetime.datetime.fromisoformat({})"),
    "date": ("datetime", "datetime.date.fromisoformat({})"),
    "time": ("datetime", "datetime.time.fromisoformat({})"),
    "uuid": ("uuid", "uuid.UUID({})"),
    "decimal": ("decimal", "decimal.Decimal({})"),
}
"""How a string of a format is made into the type that stands for it."""
READERS: dict[str, Callable[[str], object]] = {
    "date-time": datetime.datetime.fromisoformat,
    "date": datetime.date.fromisoformat,
    "time": datetime.time.fromisoformat,
    "uuid": uuid.UUID,
    "decimal": decimal.Decimal,
}
"""What reads each of them."""
LONGEST = 200
"""Characters that a string is made up to, and items that a list is: no page shows more."""
DEEPEST = 24
"""Levels that a value is made of."""
MOST = 400
"""Values that one is made of."""
_DURATION = re.compile(
    r"P(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?"
    r"(?:T(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+(?:\.\d+)?)S)?)?"
)
"""A duration (ISO 8601) that has a fixed length."""


def made_value(
    type: Type | Object, index: SchemaIndex, name: str = "", *, is_sent: bool = False
) -> Json:
    """A value that the type allows, the same at each run; of an object, what it requires.

    Args:
        type: What the value must be.
        index: The schemas that it may name.
        name: What the value is called, to make a string from.
        is_sent: Whether a request holds it, or else a response: some fields are for one of them.
    """
    return _Maker(index, is_sent).made(type, name, frozenset(), 0)


class _Maker:
    """Makes one value, of which no more is made than a page can show."""

    def __init__(self, index: SchemaIndex, is_sent: bool) -> None:
        self._index = index
        self._is_sent = is_sent
        self._left = MOST

    def made(self, type: Type | Object, name: str, within: Set[str], depth: int) -> Json:
        """A value of the type.

        Args:
            type: What it must be.
            name: What it is called.
            within: The schemas that it is a part of.
            depth: How many values it is a part of.
        """
        self._left -= 1
        is_full = depth >= DEEPEST or self._left < 0

        def made(inner: Type | Object, name: str = name) -> Json:
            return self.made(inner, name, within, depth + 1)

        def returns(inner: Type) -> bool:
            """Whether the value would hold another one of a schema that it is within."""
            return is_full or not within.isdisjoint(references(inner))

        match type:
            case Constant(value):
                return value
            case Enum(values):
                return values[0]
            case Scalar():
                return _scalar(type, name)
            case File():
                return "Hello"
            case Nullable(type=inner):
                return None if returns(inner) else made(inner)
            case Array(items=items, bounds=bounds):
                count = bounds.min_items or (0 if returns(items) or bounds.max_items == 0 else 1)
                return [] if is_full else [made(items) for _ in range(min(count, LONGEST))]
            case Tuple(items=placed):
                return [made(item) for item in placed] if not is_full else []
            case Map(values=values):
                return {} if returns(values) else {"key": made(values)}
            case Union(members=members, discriminator=told):
                if told is None or not told.schemas:
                    return made(next((m for m in members if not returns(m)), members[0]))
                tag, schema = next(iter(told.schemas.items()))
                value = made(Reference(schema))
                return {**value, told.field_name: tag} if is_object(value) else value
            case Reference(schema):
                if schema in self._index.examples:
                    return self._index.examples[schema]
                if schema in within or is_full:
                    return {}
                named = self._index.schemas[schema].type
                return self.made(named, name, within | {schema}, depth + 1)
            case Object(fields=fields):
                return {} if is_full else self._object(fields, within, depth)
            case _:
                return {}

    def _object(self, fields: Sequence[Field], within: Set[str], depth: int) -> Json:
        allowed = [f for f in fields if not (f.read_only if self._is_sent else f.write_only)]
        shown = [f for f in allowed if f.required]
        if not shown and not self._is_sent:  # An example of nothing shows nothing.
            shown = [f for f in allowed if within.isdisjoint(references(f.type))]
        return {
            f.name: f.examples[0] if f.examples else self.made(f.type, f.name, within, depth + 1)
            for f in shown
        }


def _scalar(type: Scalar, name: str) -> Json:
    bounds = type.bounds
    match type.kind:
        case "boolean":
            return True
        case "null":
            return None
        case "integer" | "number":
            low = bounds.minimum if bounds.minimum is not None else bounds.exclusive_minimum
            if low is None:
                high = bounds.maximum if bounds.maximum is not None else bounds.exclusive_maximum
                low = min(1, high - 1) if high is not None else 1
            elif bounds.minimum is None:
                low += 1
            high = bounds.exclusive_maximum
            if bounds.minimum is None and high is not None and low >= high:
                low = ((bounds.exclusive_minimum or low - 1) + high) / 2
            if bounds.multiple_of:
                low = -(-low // bounds.multiple_of) * bounds.multiple_of
            return math.ceil(low) if type.kind == "integer" or low == int(low) else low
        case "string":
            text = STRINGS.get(type.format) or " ".join(name.replace("_", " ").split()) or "text"
            if type.format in STRINGS:
                return text
            least = min(bounds.min_length or 0, LONGEST)
            most = bounds.max_length if bounds.max_length is not None else LONGEST
            found = (
                matching(bounds.pattern, text, least=least, most=min(most, LONGEST))
                if bounds.pattern
                else None
            )
            return text.ljust(least, "x")[:most] if found is None else found


def python_value(value: Json, type: Type | Object, index: SchemaIndex, imports: Imports) -> Code:
    """A JSON value as the expression that a caller writes for it.

    Args:
        value: The value, as the document shows it.
        type: What it is, so that a date is written as a date.
        index: The schemas that the type may name.
        imports: Takes what the expression needs.
    """
    return Code(_expression(value, type, index, imports))


def _expression(value: Json, type: Type | Object, index: SchemaIndex, imports: Imports) -> str:
    match type, value:
        case Nullable(type=inner), _ if value is not None:
            return _expression(value, inner, index, imports)
        case Reference(schema), _:
            return _expression(value, index.schemas[schema].type, index, imports)
        case Scalar(kind="string", format=format), str() if format in FROM_TEXT:
            module, form = FROM_TEXT[format]
            imports.add(module)
            return form.format(literal(_readable(value, format)))
        case Scalar(kind="string", format="duration"), str():
            imports.add("datetime")
            return _duration(value)
        case Scalar(kind="string", format="byte"), str():
            return bytes_literal(_decoded(value))
        case Scalar(kind="string", format="binary"), str():
            return bytes_literal(value.encode())
        case File(), str():
            return f"({literal('example.txt')}, {bytes_literal(value.encode())})"
        case Array(items=items), _ if is_array(value):
            return f"[{', '.join(_expression(v, items, index, imports) for v in value)}]"
        case Tuple(items=placed, rest=rest), _ if is_array(value) and (
            len(value) == len(placed) or (rest is not None and len(value) > len(placed))
        ):
            # The items that follow the last place are of one type.
            following = repeat(rest or Anything(), len(value) - len(placed))
            each = zip(value, (*placed, *following), strict=True)
            written = [_expression(v, item, index, imports) for v, item in each]
            return f"({', '.join(written)}{',' if len(written) == 1 else ''})"
        case Map(values=values), _ if is_object(value):
            types: Mapping[str, Type] = dict.fromkeys(value, values)
            return _dict(value, types, index, imports)
        case Object(fields=fields), _ if is_object(value):
            return _dict(value, {f.name: f.type for f in fields}, index, imports)
        case Union(members=members), _ if is_object(value):
            return _dict(value, _fields(value, members, index), index, imports)
        case Union(members=members), _ if isinstance(value, str) or is_array(value):
            member = next((m for m in members if _fits(value, index.resolved(m))), None)
            return _expression(value, member, index, imports) if member else literal(value)
        case _:
            return literal(value)


def is_array(value: Json) -> TypeGuard[list[Json]]:
    return isinstance(value, list)


def is_object(value: Json) -> TypeGuard[dict[str, Json]]:
    return isinstance(value, dict)


def _readable(text: str, format: str) -> str:
    """The text of a date and the like, or one that Python can read where it cannot read this."""
    try:
        READERS[format](text)
    except (ValueError, ArithmeticError):
        return STRINGS[format]
    return text


def _duration(text: str) -> str:
    found = _DURATION.fullmatch(text)
    parts = found.groupdict() if found is not None else {"minutes": "30"}
    given = ", ".join(
        f"{unit}={amount.lstrip('0') or 0}" for unit, amount in parts.items() if amount
    )
    return f"datetime.timedelta({given})"


def bytes_literal(value: bytes) -> str:
    """A literal of bytes, in double quotes as black has it."""
    written = repr(value)
    if written.startswith('b"') or '"' in written:
        return written
    return f'b"{written[2:-1]}"'


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except ValueError:
        return text.encode()


def _fits(value: Json, type: Type | Object) -> bool:
    """Whether a text or list is of a type that parts it from the others of a union."""
    match type:
        case Scalar(kind="string"):
            return isinstance(value, str)
        case Enum(values):
            return value in values
        case Array() | Tuple():
            return isinstance(value, list)
        case _:
            return False


def _dict(
    value: Mapping[str, Json], types: Mapping[str, Type], index: SchemaIndex, imports: Imports
) -> str:
    entries = [
        f"{literal(key)}: "
        + (_expression(v, types[key], index, imports) if key in types else literal(v))
        for key, v in value.items()
    ]
    return f"{{{', '.join(entries)}}}"


def _fields(
    value: Mapping[str, Json], members: tuple[Type, ...], index: SchemaIndex
) -> Mapping[str, Type]:
    """The types of the fields of the member that a value fits, by its constants and its names."""
    for member in members:
        found = index.resolved(member)
        if isinstance(found, Object):
            types = {f.name: f.type for f in found.fields}
            constants = {k: t.value for k, t in types.items() if isinstance(t, Constant)}
            if (
                all(value.get(k) == v for k, v in constants.items())
                and value.keys() <= types.keys()
            ):
                return types
    return {}
