"""Defaults and examples that are none of the values that their schema allows: they are not used."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace
from typing import TypeGuard

from ..diagnostics import Diagnostics, Location
from ..model import (
    Array,
    Body,
    Bounds,
    Constant,
    Content,
    Enum,
    Example,
    Field,
    Json,
    Map,
    Never,
    Nullable,
    Object,
    Operation,
    Parameter,
    Reference,
    Response,
    Scalar,
    Schema,
    Tuple,
    Type,
    Union,
    Value,
)
from ..model.media_types import is_form, is_json

SHOWN = 60
"""Characters that a message shows of a value."""


class Fitting:
    """Passes over what the document gives as a value and cannot be one."""

    def __init__(self, schemas: Sequence[Schema], diagnostics: Diagnostics) -> None:
        self._types = {schema.id: schema.type for schema in schemas}
        self._diagnostics = diagnostics
        self._known: dict[tuple[int, str], bool] = {}
        self._told: set[Location] = set()

    def schema(self, schema: Schema) -> Schema:
        """The schema, without examples and defaults of fields that do not fit."""
        made = schema.type
        if isinstance(made, Object):
            made = replace(made, fields=tuple(self._field(field) for field in made.fields))
        return replace(
            schema,
            type=made,
            examples=self._examples(schema.examples, schema.type, schema.location),
        )

    def operation(self, operation: Operation) -> Operation:
        """The operation, without defaults and examples that do not fit."""
        body = operation.body
        return replace(
            operation,
            parameters=tuple(self._parameter(each) for each in operation.parameters),
            body=replace(body, contents=self._contents(body)) if body is not None else None,
            responses=tuple(replace(r, contents=self._contents(r)) for r in operation.responses),
        )

    def _field(self, field: Field) -> Field:
        return replace(
            field,
            default=self._default(field.default, field.type, field.location),
            examples=self._examples(field.examples, field.type, field.location),
        )

    def _parameter(self, parameter: Parameter) -> Parameter:
        place = parameter.location
        return replace(
            parameter,
            default=self._default(parameter.default, parameter.type, place),
            examples=self._shown(parameter.examples, parameter.type, place),
        )

    def _contents(self, owner: Body | Response) -> tuple[Content, ...]:
        return tuple(
            (
                replace(each, examples=self._shown(each.examples, each.type, each.location))
                if each.item is None and (is_json(each.media_type) or is_form(each.media_type))
                else each
            )
            for each in owner.contents
        )

    def _shown(
        self, examples: Iterable[Example], type: Type, place: Location
    ) -> tuple[Example, ...]:
        return tuple(
            each
            for each in examples
            if self._takes("example", each.value, type, each.location or place)
        )

    def _examples(
        self, examples: Iterable[Json], type: Type | Object, place: Location
    ) -> tuple[Json, ...]:
        inner = place.child("examples")
        return tuple(
            value
            for number, value in enumerate(examples)
            if self._takes("example", value, type, inner.child(number))
        )

    def _default(self, default: Value | None, type: Type, place: Location) -> Value | None:
        if default is None:
            return None
        fits = self._takes("default", default.json, type, default.location or place)
        return default if fits else None

    def _takes(self, what: str, value: Json, type: Type | Object, place: Location) -> bool:
        """Whether a value fits; if not, that is told of once."""
        if self.fits(value, type):
            return True
        if place not in self._told:
            self._told.add(place)
            shown = json.dumps(value, ensure_ascii=False)
            shown = shown if len(shown) <= SHOWN else f"{shown[:SHOWN]}…"
            message = (
                f"the {what} {shown} is no value that its schema allows"
                f"{self._reason(value, type)}; it is passed over"
            )
            hint = "write one that the schema allows, or correct the schema"
            if what == "default":
                self._diagnostics.warning("invalid-default", message, place, hint)
            else:
                self._diagnostics.note("invalid-example", message, place, hint)
        return False

    def _reason(
        self, value: Json, type: Type | Object, inside: str = "", within: Set[str] = frozenset()
    ) -> str:
        """Where in a value that does not fit the first fault is; empty where it is all of it.

        Args:
            value: What does not fit.
            type: What it should be.
            inside: The way to it from the value that the document gives.
            within: The schemas that led from one to the other for this value.
        """
        parts: list[tuple[str, Json, Type]] = []
        match type:
            case Nullable(type=inner):
                return self._reason(value, inner, inside, within)
            case Reference(schema) if schema not in within:
                return self._reason(value, self._types[schema], inside, within | {schema})
            case Array(items=items) if _is_array(value):
                parts = [(str(number), each, items) for number, each in enumerate(value)]
            case Map(values=values) if _is_object(value):
                parts = [(name, each, values) for name, each in value.items()]
            case Object(fields=fields) if _is_object(value):
                missing = [f.name for f in fields if _is_missed(f, value)]
                if missing:
                    whole = f"`{inside}` in it has" if inside else "it has"
                    return f" ({whole} no `{missing[0]}`)"
                parts = [(f.name, value[f.name], f.type) for f in fields if f.name in value]
            case _:
                pass
        for name, part, its in parts:
            if not self.fits(part, its):
                return self._reason(part, its, f"{inside}.{name}" if inside else name)
        return f" (at `{inside}`)" if inside else ""

    def fits(self, value: Json, type: Type | Object) -> bool:
        """Whether a value is of a type, as far as that can be said without formats and patterns."""
        match type:
            case Never():
                return False
            case Nullable(type=inner):
                return value is None or self.fits(value, inner)
            case Constant(value=only):
                return _same(value, only)
            case Enum(values):
                return any(_same(value, each) for each in values)
            case Scalar():
                return _is_scalar(value, type)
            case Array(items=items, bounds=bounds):
                return (
                    _is_array(value)
                    and _within(len(value), bounds.min_items, bounds.max_items)
                    and all(self.fits(each, items) for each in value)
                )
            case Tuple(items=placed, rest=rest):
                return _is_array(value) and self._fit_places(value, placed, rest)
            case Map(values=values, bounds=bounds):
                return (
                    _is_object(value)
                    and _within(len(value), bounds.min_properties, bounds.max_properties)
                    and all(self.fits(each, values) for each in value.values())
                )
            case Union(members=members):
                return any(self.fits(value, member) for member in members)
            case Reference(schema):
                # What leads back to itself is looked at once for each value.
                key = id(value), schema
                if key not in self._known:
                    self._known[key] = False
                    self._known[key] = self.fits(value, self._types[schema])
                return self._known[key]
            case Object():
                return _is_object(value) and self._fit_fields(value, type)
            case _:
                return True

    def _fit_places(self, value: list[Json], placed: tuple[Type, ...], rest: Type | None) -> bool:
        following = value[len(placed) :]
        if len(value) < len(placed) or (following and rest is None):
            return False
        return all(self.fits(v, t) for v, t in zip(value, placed, strict=False)) and (
            rest is None or all(self.fits(each, rest) for each in following)
        )

    def _fit_fields(self, value: Mapping[str, Json], type: Object) -> bool:
        for field in type.fields:
            if field.name in value:
                if not self.fits(value[field.name], field.type):
                    return False
            elif _is_missed(field, value):
                return False
        if type.extra is None:
            return True
        names = {field.name for field in type.fields}
        return all(self.fits(v, type.extra) for name, v in value.items() if name not in names)


def _is_missed(field: Field, value: Mapping[str, Json]) -> bool:
    # What is for one direction alone is not in the values of the other.
    is_for_both = not (field.read_only or field.write_only)
    return field.required and is_for_both and field.name not in value


def _is_scalar(value: Json, type: Scalar) -> bool:
    match type.kind:
        case "string":
            bounds = type.bounds
            return isinstance(value, str) and (
                _within(len(value), bounds.min_length, bounds.max_length)
            )
        case "boolean":
            return isinstance(value, bool)
        case "null":
            return value is None
        case "integer" | "number":
            if isinstance(value, bool) or not isinstance(value, (int, float)):
                return False
            is_whole = isinstance(value, int) or value.is_integer()
            return (is_whole or type.kind == "number") and _in_range(value, type.bounds)


def _in_range(value: float, bounds: Bounds) -> bool:
    over, under = bounds.exclusive_minimum, bounds.exclusive_maximum
    return (
        _within(value, bounds.minimum, bounds.maximum)
        and (over is None or value > over)
        and (under is None or value < under)
    )


def _within(value: float, least: float | None, most: float | None) -> bool:
    return (least is None or value >= least) and (most is None or value <= most)


def _same(value: Json, other: Json) -> bool:
    # True and 1 are equal in Python, and two values of JSON.
    return isinstance(value, bool) == isinstance(other, bool) and bool(value == other)


def _is_array(value: Json) -> TypeGuard[list[Json]]:
    return isinstance(value, list)


def _is_object(value: Json) -> TypeGuard[dict[str, Json]]:
    return isinstance(value, dict)
