"""Schemas that have a name."""

from __future__ import annotations

from dataclasses import dataclass

from ..diagnostics import Location
from .names import Name
from .types import NO_BOUNDS, Bounds, Json, Type, Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A property of an object."""

    name: str
    """As on the wire."""
    type: Type
    required: bool
    description: str = ""
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    default: Value | None = None
    examples: tuple[Json, ...] = ()
    chosen: Name | None = None
    """What the document wants it to be called."""
    location: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class Object:
    """An object with named fields."""

    fields: tuple[Field, ...]
    extra: Type | None = None
    """Type of the fields that have no name here; None where the document says nothing of them."""
    bounds: Bounds = NO_BOUNDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """A type that the document gives a name, or that needs one because it is an object."""

    id: str
    """Unique in the document, and stable: where the schema stands."""
    words: tuple[str, ...]
    """What its name is made of: the component's name, then the way down to it."""
    home: str
    """Identifier of the schema that it stands in, itself where it stands alone."""
    type: Type | Object
    title: str = ""
    description: str = ""
    deprecated: bool = False
    examples: tuple[Json, ...] = ()
    in_requests: bool = False
    """Whether a request can hold it."""
    in_responses: bool = False
    """Whether a response can hold it."""
    chosen: Name | None = None
    """What the document wants it to be called."""
    location: Location
