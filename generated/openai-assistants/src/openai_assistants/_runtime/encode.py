"""What a caller passes into JSON: models, containers, times, UUIDs, decimals, bytes, enums."""

from __future__ import annotations

import datetime
import json
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from typing import Any, cast

from .fields import schema_of
from .formats import WRITERS
from .json_kinds import is_array, is_object
from .json_values import pointer
from .omit import Omit
from .record import Record, extra_of

_AS_IS = frozenset({str, int, float, bool, type(None)})
_LONE_SURROGATE = "[\ud800-\udfff]"


def json_value(value: object, *, allow_naive: bool = False) -> Any:
    """The value as `json.dumps` takes it, in new dicts and lists.

    Times become text as RFC 3339 has it, durations as ISO 8601; a Decimal becomes a string, since a
    JSON number would lose digits; bytes become base64; an Enum member becomes its value. Members of
    objects that are OMIT are left out.

    Args:
        value: What to send.
        allow_naive: Whether a datetime may be without time zone, which RFC 3339 does not allow.

    Raises:
        TypeError: JSON has nothing for a type; the message has the JSON Pointer (RFC 6901).
        ValueError: A datetime without time zone, or a value that holds itself or is nested too
            deeply.
    """
    try:
        return _encode(value, allow_naive)
    except _Refusal as refusal:
        raise refusal.error from None
    except RecursionError:
        raise ValueError("The value holds itself, or is nested too deeply for JSON.") from None


def json_text(value: object, *, indent: int | None = None, allow_naive: bool = False) -> str:
    """The value as JSON text (RFC 8259), compact unless an indent is given.

    Raises:
        TypeError: As `json_value`.
        ValueError: As `json_value`; or NaN or an infinity, which JSON does not have.
    """
    encoded = json_value(value, allow_naive=allow_naive)
    separators = (",", ":") if indent is None else None
    try:
        text = json.dumps(
            encoded, ensure_ascii=False, allow_nan=False, indent=indent, separators=separators
        )
    except RecursionError:
        raise ValueError("The value is nested too deeply for JSON.") from None
    except ValueError:
        path = _path_of_nan(encoded)
        if path is None:
            raise
        raise ValueError(f"{_place(path)}: JSON has neither NaN nor infinity") from None
    if re.search(_LONE_SURROGATE, text):  # only an escape can carry it; UTF-8 cannot
        text = json.dumps(encoded, indent=indent, separators=separators)
    return text


def json_bytes(value: object) -> bytes:
    """The value as compact JSON in UTF-8.

    Raises:
        TypeError: As `json_value`.
        ValueError: As `json_text`.
    """
    return json_text(value).encode()


class _Refusal(Exception):
    """A value that JSON cannot have; collects the way to it from the inside out."""

    def __init__(self, error: type[Exception], message: str) -> None:
        self._error = error
        self._message = message
        self.path: list[str | int] = []

    @property
    def error(self) -> Exception:
        return self._error(f"{_place(reversed(self.path))}: {self._message}")


def _place(path: Iterable[str | int]) -> str:
    return pointer(path) or "The value itself"


def _encode(value: Any, naive: bool) -> Any:
    cls = value.__class__
    if cls in _AS_IS:
        return value
    if cls is dict:
        return _object(value.items(), naive)
    if cls is list:
        return _array(value, naive)
    if isinstance(value, Record):
        return _record(value, naive)
    if isinstance(value, Enum) and not isinstance(value, Omit):
        return _encode(value.value, naive)
    if isinstance(value, Mapping):
        return _object(cast("Mapping[object, object]", value).items(), naive)
    for type_, write in WRITERS.items():
        if isinstance(value, type_):
            if not naive and isinstance(value, datetime.datetime) and value.utcoffset() is None:
                raise _Refusal(
                    ValueError,
                    "a datetime without time zone; give it one, for example"
                    " value.replace(tzinfo=datetime.UTC) or value.astimezone()",
                )
            return write(value)
    for type_ in (str, int, float):
        if isinstance(value, type_):
            return type_(value)
    if isinstance(value, Sequence):
        return _array(cast("Sequence[object]", value), naive)
    hint = "; pass a list" if isinstance(value, Iterable) else ""
    raise _Refusal(TypeError, f"JSON has nothing for {cls.__module__}.{cls.__qualname__}{hint}")


def _object(items: Iterable[tuple[object, object]], naive: bool) -> dict[str, Any]:
    encoded: dict[str, Any] = {}
    for key, value in items:
        name = key.value if isinstance(key, Enum) else key
        if not isinstance(name, str):
            raise _Refusal(TypeError, f"the key {key!r} is no string")
        if isinstance(value, Omit):
            continue
        try:
            encoded[name] = _encode(value, naive)
        except _Refusal as refusal:
            refusal.path.append(name)
            raise
    return encoded


def _array(items: Sequence[object], naive: bool) -> list[Any]:
    encoded: list[Any] = []
    for index, item in enumerate(items):
        try:
            encoded.append(_encode(item, naive))
        except _Refusal as refusal:
            refusal.path.append(index)
            raise
    return encoded


def _record(record: Record, naive: bool) -> dict[str, Any]:
    values = vars(record)
    fields = schema_of(type(record)).fields
    encoded = _object(
        ((field.wire, values[name]) for name, field in fields.items() if name in values), naive
    )
    extra = extra_of(record)
    if extra is not None:
        encoded = {
            **encoded,
            **_object(extra.items(), naive),
            **encoded,
        }  # fields before unknown ones
    return encoded


def _path_of_nan(encoded: object) -> tuple[str | int, ...] | None:
    if isinstance(encoded, float) and not math.isfinite(encoded):
        return ()
    members: Iterable[tuple[str | int, object]] = ()
    if is_object(encoded):
        members = encoded.items()
    elif is_array(encoded):
        members = enumerate(encoded)
    for key, member in members:
        path = _path_of_nan(member)
        if path is not None:
            return (key, *path)
    return None
