"""The bounds and default of a value, in words."""

from __future__ import annotations

from ..model import Array, Bounds, Map, Nullable, Object, Reference, Scalar, Type
from .encoders import markdown_code
from .schemas import SchemaIndex


def limits(type: Type | Object, index: SchemaIndex) -> list[str]:
    """What a document says about the size of a value: `1 to 100`, `at most 16 pairs`."""
    match type:
        case Nullable(type=inner):
            return limits(inner, index)
        case Reference():
            found = index.resolved(type)
            return limits(found, index) if not isinstance(found, Reference) else []
        case Scalar(bounds=b):
            sizes = _sizes(b.min_length, b.max_length, "characters")
            return _numbers(b) + sizes + _pattern(b) + _content(type)
        case Array(bounds=b):
            unique = ["no item twice"] if b.unique_items else []
            return _sizes(b.min_items, b.max_items, "items") + unique
        case Map(bounds=b):
            return _sizes(b.min_properties, b.max_properties, "pairs")
        case _:
            return []


def _numbers(b: Bounds) -> list[str]:
    said: list[str] = []
    if b.minimum is not None and b.maximum is not None:
        said.append(f"{_number(b.minimum)} to {_number(b.maximum)}")
    elif b.minimum is not None:
        said.append(f"at least {_number(b.minimum)}")
    elif b.maximum is not None:
        said.append(f"at most {_number(b.maximum)}")
    if b.exclusive_minimum is not None:
        said.append(f"more than {_number(b.exclusive_minimum)}")
    if b.exclusive_maximum is not None:
        said.append(f"less than {_number(b.exclusive_maximum)}")
    if b.multiple_of is not None:
        said.append(f"a multiple of {_number(b.multiple_of)}")
    return said


def _number(value: float) -> str:
    """A number in full, without a fraction that is nothing."""
    return str(int(value)) if value == int(value) else str(value)


def _sizes(least: int | None, most: int | None, unit: str) -> list[str]:
    least = least or None
    if least is not None and least == most:
        return [f"exactly {_count(least, unit)}"]
    if least is not None and most is not None:
        return [f"{least:,} to {_count(most, unit)}"]
    if least is not None:
        return [f"at least {_count(least, unit)}"]
    return [f"at most {_count(most, unit)}"] if most is not None else []


def _count(number: int, unit: str) -> str:
    return f"{number:,} {unit.removesuffix('s') if number == 1 else unit}"


def _content(type: Scalar) -> list[str]:
    """What a text holds: `holding application/json`, `holding image/png as base32`."""
    kind, encoding = type.content_type, type.content_encoding
    if not kind:
        return [f"encoded as {markdown_code(encoding)}"] if encoding else []
    return [
        f"holding {markdown_code(kind)}" + (f" as {markdown_code(encoding)}" if encoding else "")
    ]


def _pattern(b: Bounds) -> list[str]:
    return [f"matching {markdown_code(b.pattern)}"] if b.pattern else []
