"""Models as fields of pydantic models, and as bodies and responses of FastAPI.

Only pydantic's own call leads here, so that nothing of it is imported otherwise.
"""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable, Iterator, Mapping
from contextvars import ContextVar
from functools import partial
from typing import Any, TypeAlias, cast

from .check import Mismatch, mismatches
from .decode import model_decoder
from .encode import json_value
from .fields import schema_of
from .json_kinds import is_object
from .json_values import type_name
from .kinds import (
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
)
from .record import Record

JsonSchema: TypeAlias = dict[str, Any]
Handler: TypeAlias = Callable[[Any], JsonSchema]
"""Pydantic's way from a core schema to a JSON Schema; it collects the definitions."""
Writer: TypeAlias = Callable[[Handler], JsonSchema]
"""Our way to a JSON Schema."""

_open: ContextVar[frozenset[str]] = ContextVar("_open", default=frozenset())
"""Definitions that are being written, further up the stack."""


def core_schema_of(cls: type[Record]) -> Any:
    """The core schema of a model class: takes a model or a mapping, writes `to_dict()`.

    A mapping is checked strictly; every mismatch becomes an error with its place.
    """
    core: Any = importlib.import_module("pydantic_core.core_schema")

    def validated(value: object) -> Record:
        return _validated(cls, value)

    validated.__qualname__ = cls.__name__  # what pydantic's errors call it
    return core.no_info_plain_validator_function(
        validated,
        serialization=core.plain_serializer_function_ser_schema(_written),
        ref=_reference(cls),
        metadata=_metadata(partial(_object_schema, cls)),
    )


def _metadata(write: Writer) -> dict[str, Any]:
    """What makes pydantic ask us for the JSON Schema of a core schema."""

    def written(_: object, handler: Handler) -> JsonSchema:
        return write(handler)

    return {"pydantic_js_functions": [written]}


def _written(model: object) -> Any:
    return json_value(model, allow_naive=True)


def _validated(cls: type[Record], value: object) -> Record:
    if isinstance(value, cls):
        return value
    found_type = type_name(value)
    if not isinstance(value, Mapping):
        raise ValueError(f"expected {cls.__name__} or an object, found {found_type}")
    try:
        data: object = json_value(cast("object", value), allow_naive=True)
    except TypeError as error:
        raise ValueError(str(error)) from None
    found = mismatches(cls, data) or list(_other_constants(cls, data))
    if found:
        pydantic_core: Any = importlib.import_module("pydantic_core")
        text = "expected {expected}, found {found} at {pointer}"
        errors: list[dict[str, Any]] = []
        for mismatch in found:
            said = {"expected": mismatch.expected, "found": mismatch.found}
            said["pointer"] = mismatch.pointer or "the value itself"
            kind = pydantic_core.PydanticCustomError("mismatch", text, said)
            errors.append({"type": kind, "loc": mismatch.path, "input": value})
        raise pydantic_core.ValidationError.from_exception_data(cls.__name__, errors)
    return model_decoder(cls)(data)


def _other_constants(cls: type[Record], data: object) -> Iterator[Mismatch]:
    """The fields that can have one value and have another: what tells members of a union apart."""
    for wire, field in schema_of(cls).by_wire.items():
        match field.kind:
            case Constants((only,)) if is_object(data) and wire in data:
                if not field.kind.has(data[wire]):
                    yield Mismatch((wire,), repr(only), repr(data[wire]))
            case _:
                pass


def _reference(named: Any) -> str:
    """What pydantic tells definitions apart by; their names are made of the middle part."""
    name = getattr(named, "__qualname__", named.__name__)
    return f"{named.__module__}.{name}:{id(named)}"


def _object_schema(cls: type[Record], handler: Handler) -> JsonSchema:
    """The JSON Schema of a model class."""
    schema = schema_of(cls)

    def write() -> JsonSchema:
        written: JsonSchema = {"title": cls.__name__, "type": "object"}
        if cls.__doc__:
            written["description"] = inspect.cleandoc(cls.__doc__)
        written["properties"] = {
            wire: _schema(field.kind, handler) for wire, field in schema.by_wire.items()
        }
        required = [field.wire for field in schema.fields.values() if field.required]
        if required:
            written["required"] = required
        if schema.extra is not None:
            written["additionalProperties"] = _schema(schema.extra, handler)
        return written

    return _opened(_reference(cls), write)


def _opened(reference: str, write: Callable[[], JsonSchema]) -> JsonSchema:
    token = _open.set(_open.get() | {reference})
    try:
        return write()
    finally:
        _open.reset(token)


def _schema(kind: Kind, handler: Handler) -> JsonSchema:
    match kind:
        case Plain(name):
            return {"type": name}
        case Formatted(format):
            return {"type": "string", "format": format.name}
        case Constants((value,)):
            return {"type": type_name(value), "const": value}
        case Constants(values):
            return {"enum": list(values)}
        case Array(item):
            return {"type": "array", "items": _schema(item, handler)}
        case Row((), Kind() as rest):
            return {"type": "array", "items": _schema(rest, handler)}
        case Row(kinds, rest):
            row: JsonSchema = {
                "type": "array",
                "prefixItems": [_schema(each, handler) for each in kinds],
                "minItems": len(kinds),
            }
            return row | ({"items": _schema(rest, handler)} if rest else {"maxItems": len(kinds)})
        case Map(value):
            return {"type": "object", "additionalProperties": _schema(value, handler)}
        case Union():
            return {"anyOf": [_schema(member, handler) for member in flat_members(kind)]}
        case Object(cls):
            return _definition(cls, partial(_object_schema, cls), handler)
        case Named():
            return _definition(kind.alias, partial(_alias_schema, kind), handler)
        case _:
            return {}


def _alias_schema(kind: Named, handler: Handler) -> JsonSchema:
    return _opened(_reference(kind.alias), lambda: _schema(kind.kind, handler))


def _definition(named: Any, write: Writer, handler: Handler) -> JsonSchema:
    """A reference to the definition of a class or alias, which pydantic adds where it is new."""
    reference = _reference(named)
    if reference in _open.get():
        return handler({"type": "definition-ref", "schema_ref": reference})
    defined = {"type": "any", "ref": reference, "metadata": _metadata(write)}
    # Wrapped, since the handler passes over the reference and the metadata of what it is given.
    return handler({"type": "definitions", "schema": defined, "definitions": []})
