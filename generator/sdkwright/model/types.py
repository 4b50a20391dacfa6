"""The types that a value can have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from ..diagnostics import Location

Json: TypeAlias = Any
"""A JSON value: null, boolean, number, string, list or object."""


@dataclass(frozen=True, slots=True)
class Value:
    """A JSON value that the document gives, so that null and nothing differ."""

    json: Json
    location: Location | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """The limits that a document sets on a value (JSON Schema Validation §6)."""

    minimum: float | None = None
    exclusive_minimum: float | None = None
    maximum: float | None = None
    exclusive_maximum: float | None = None
    multiple_of: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    min_properties: int | None = None
    max_properties: int | None = None


NO_BOUNDS = Bounds()


@dataclass(frozen=True, slots=True)
class Anything:
    """Any JSON value."""


@dataclass(frozen=True, slots=True)
class Never:
    """No value at all (the schema `false`)."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A string, number, integer, boolean or null, with the format that narrows it."""

    kind: Literal["string", "integer", "number", "boolean", "null"]
    format: str = ""
    bounds: Bounds = NO_BOUNDS
    content_type: str = ""
    """Media type of what a text holds (JSON Schema Validation §8.4); empty where nothing says it."""
    content_encoding: str = ""
    """How that is made a text, where the format does not say it."""


@dataclass(frozen=True, slots=True)
class Constant:
    """The one value that is allowed."""

    value: Json


@dataclass(frozen=True, slots=True)
class Enum:
    """One of several values; the server may know more of them than the document."""

    values: tuple[Json, ...]


@dataclass(frozen=True, slots=True)
class Array:
    """A list of items of one type."""

    items: Type
    bounds: Bounds = NO_BOUNDS


@dataclass(frozen=True, slots=True)
class Tuple:
    """A list with one item for each place, of the type of that place."""

    items: tuple[Type, ...]
    rest: Type | None = None
    """Type of the items that may follow; None where none may."""


@dataclass(frozen=True, slots=True)
class Map:
    """An object with free names and values of one type."""

    values: Type
    bounds: Bounds = NO_BOUNDS


@dataclass(frozen=True, slots=True)
class Discriminator:
    """The field whose value tells the members of a union apart, and the schema for each value."""

    field_name: str
    schemas: Mapping[str, str] = field(default_factory=dict[str, str])
    """Identifier of the schema by value of the field."""
    default: str = ""
    """Identifier of the schema for all other values; empty where there is none."""


@dataclass(frozen=True, slots=True)
class Union:
    """A value of one of several types."""

    members: tuple[Type, ...]
    discriminator: Discriminator | None = None


@dataclass(frozen=True, slots=True)
class Nullable:
    """A value of the type, or null."""

    type: Type


@dataclass(frozen=True, slots=True)
class Reference:
    """The type that a schema with a name declares."""

    schema: str
    """Identifier of the schema."""


@dataclass(frozen=True, slots=True)
class File:
    """Bytes that are uploaded, with the name and media type of a file."""


Type: TypeAlias = (
    Anything
    | File
    | Never
    | Scalar
    | Constant
    | Enum
    | Array
    | Tuple
    | Map
    | Union
    | Nullable
    | Reference
)
