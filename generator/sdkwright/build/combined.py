"""Types that are made of other types."""

from __future__ import annotations

from typing import Literal

from ..model import Anything, Constant, Enum, Json, Never, Nullable, Scalar, Type, Union
from .facets import Facets


def type_of_values(values: list[Json]) -> Type:
    """One of the values that `enum` and `const` leave."""
    rest = tuple(v for v in values if v is not None)
    if not rest:
        return Scalar("null") if values else Never()
    made: Type = Constant(rest[0]) if len(rest) == 1 else Enum(rest)
    return Nullable(made) if len(rest) < len(values) else made


def scalar(kind: Literal["string", "integer", "number", "boolean"], found: Facets) -> Scalar:
    """A value without parts."""
    if kind != "string":
        return Scalar(kind, found.format, found.made_bounds())
    # JSON has no bytes; documents call texts of all kinds binary.
    format = found.format if found.format != "binary" else ""
    return Scalar(kind, format, found.made_bounds(), found.content_type, found.content_encoding)


def implied_kinds(found: Facets) -> set[str]:
    """The types that keywords speak of where `type` is missing."""
    if found.properties or found.patterns or found.extra or found.required:
        return {"object"}
    if found.items or found.prefix is not None:
        return {"array"}
    return set()


def nullable(made: Type) -> Type:
    """The type, or null."""
    if isinstance(made, (Nullable, Anything)) or made == Scalar("null"):
        return made
    return Nullable(made)


def union(members: list[Type]) -> Type:
    """One of the types: nested unions flattened, repetitions dropped, null drawn out."""
    flat: list[Type] = []
    is_nullable = False
    for member in members:
        inner = member
        if isinstance(inner, Nullable):
            is_nullable, inner = True, inner.type
        parts = inner.members if isinstance(inner, Union) else (inner,)
        for part in parts:
            if part == Scalar("null"):
                is_nullable = True
            elif not isinstance(part, Never) and part not in flat:
                flat.append(part)
    if any(isinstance(part, Anything) for part in flat):
        return Anything()
    made: Type = Union(tuple(flat)) if len(flat) > 1 else flat[0] if flat else Never()
    if is_nullable:
        return Scalar("null") if isinstance(made, Never) else nullable(made)
    return made
