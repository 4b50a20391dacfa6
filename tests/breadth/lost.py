"""What a document says that is not found again in the model, in the plan or in the source."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import cast

from sdkwright.model import Anything, Constant, Enum, Field, Json, Nullable, Parameter, Union
from sdkwright.python import plan_of

from .packages import Package

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
UNREAD = {"not", "if", "then", "else", "const", "enum", "default", "example", "examples", "mapping"}
"""Keywords below which nothing becomes a type."""


def pointer(*keys: str | int) -> str:
    """The JSON Pointer of these keys (RFC 6901)."""
    return "".join(f"/{str(key).replace('~', '~0').replace('/', '~1')}" for key in keys)


def lost(package: Package) -> list[str]:
    """What is lost, one line each; empty where all of it is there."""
    return [
        *_lost_operations(package),
        *_lost_parameters(package),
        *_lost_properties(package),
        *_lost_values(package),
        *_lost_words(package),
    ]


def schemas_in(
    node: Json, keys: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], dict[str, Json]]]:
    """Every object of a document that is not a value, with the way to it."""
    if isinstance(node, dict):
        yield keys, node
        for key, inner in node.items():
            is_name = bool(keys) and keys[-1] in ("properties", "schemas", "patternProperties")
            if key not in UNREAD or is_name:
                yield from schemas_in(inner, (*keys, key))
    elif isinstance(node, list):
        for index, inner in enumerate(node):
            yield from schemas_in(inner, (*keys, index))


def parts(node: object) -> Iterator[object]:
    """Every dataclass of a model, from the outside in."""
    if is_dataclass(node):
        yield node
        for field in fields(node):
            yield from parts(getattr(node, field.name))
    elif isinstance(node, Mapping):
        for value in cast("Mapping[str, object]", node).values():
            yield from parts(value)
    elif isinstance(node, tuple):
        for value in cast("tuple[object, ...]", node):
            yield from parts(value)


def _operations(document: Json) -> Iterator[tuple[str, str, dict[str, Json]]]:
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield method.upper(), path, item[method]


def _lost_operations(package: Package) -> Iterator[str]:
    said = Counter((method, path) for method, path, _ in _operations(package.document))
    known = Counter((o.method, o.path) for o in package.given.api.operations)
    for method, path in said - known:
        yield f"operation {method} {path}"
    planned = plan_of(package.given.api, package.given.settings.package).package
    for resource, made in zip(package.given.api.resources, planned.resources, strict=True):
        names = {method.name for method in made.methods}
        if len(names) != len(resource.operations):
            yield f"methods of {resource.name}: {sorted(names)}"


def _lost_parameters(package: Package) -> Iterator[str]:
    known = {(o.method, o.path): o.parameters for o in package.given.api.operations}
    for method, path, node in _operations(package.document):
        said = {(p["name"], p["in"]) for p in node.get("parameters", [])}
        there = {(p.name, p.place) for p in known.get((method, path), ())}
        for name, place in said - there:
            yield f"{place} parameter {name!r} of {method} {path}"


def _lost_properties(package: Package) -> Iterator[str]:
    found = [part for part in parts(package.given.api) if isinstance(part, Field)]
    places = {field.location.pointer for field in found}
    wire = {field.name for field in found}
    for keys, node in schemas_in(package.document):
        properties = node.get("properties")
        if not isinstance(properties, dict) or (keys and keys[-1] == "properties"):
            continue
        for name in properties:
            # Merged schemas have the place of the first; where they conflict, that was told.
            is_merged = "allOf" in keys and (name in wire or _has_conflicts(package))
            if pointer(*keys, "properties", name) not in places and not is_merged:
                yield f"property {name!r} at {pointer(*keys)}"


def _has_conflicts(package: Package) -> bool:
    return any(found.code == "conflicting-schemas" for found in package.diagnostics)


def _lost_values(package: Package) -> Iterator[str]:
    known = {
        repr(value)
        for part in parts(package.given.api)
        for value in (
            part.values
            if isinstance(part, Enum)
            else (part.value,) if isinstance(part, Constant) else ()
        )
    }
    for keys, node in schemas_in(package.document):
        values: Json = node.get("enum")
        for value in values if isinstance(values, list) else ():
            is_told = value is None or repr(value) in known
            is_told |= "allOf" in keys and _has_conflicts(package)
            if not is_told and not _is_swallowed(package.document, keys):
                yield f"enum value {value!r} at {pointer(*keys)}"


def _is_swallowed(document: Json, keys: tuple[str | int, ...]) -> bool:
    """Whether a schema stands beside one that allows anything, which says no more than that one."""
    node = document
    for key in keys:
        if isinstance(node, dict):
            for beside in ("oneOf", "anyOf", "prefixItems"):
                if key == beside and any(_is_open(document, each) for each in node[beside]):
                    return True
            if key == "prefixItems" and _is_open(document, node.get("items", True)):
                return True
        node = node[key]
    return False


def _is_open(document: Json, node: Json, seen: frozenset[str] = frozenset()) -> bool:
    """Whether a schema allows values of every type."""
    match node:
        case bool():
            return node
        case {"$ref": str(reference)}:
            name = reference.rpartition("/")[2]
            inner = document["components"]["schemas"][name]
            return name not in seen and _is_open(document, inner, seen | {name})
        case {"oneOf": members} | {"anyOf": members}:
            return any(_is_open(document, member, seen) for member in members)
        case _:
            return {"type", "enum", "const", "allOf", "properties"}.isdisjoint(node)


def _swallowed(package: Package) -> Iterator[object]:
    """The parts of answers of which another answer to the same call is anything at all."""
    for operation in package.given.api.operations:
        types = [c.type for r in operation.responses if r.is_success for c in r.contents]
        if any(isinstance(part, Anything) for made in types for part in _alternatives(made)):
            yield from (part for made in types for part in _alternatives(made))


def _alternatives(made: object) -> Iterator[object]:
    match made:
        case Union(members=members):
            yield from (part for member in members for part in _alternatives(member))
        case Nullable(type=inner):
            yield from _alternatives(inner)
        case _:
            yield made


def _lost_words(package: Package) -> Iterator[str]:
    """Names and values that are not in the source letter by letter."""
    words: set[object] = set()
    for tree in package.trees().values():
        for node in ast.walk(tree):
            match node:
                case ast.Constant(value):
                    words.add(value)
                case ast.AnnAssign(ast.Name(name)):
                    words.add(name)
                case _:
                    pass
    swallowed = set(map(id, _swallowed(package)))
    for part in parts(package.given.api):
        if id(part) in swallowed:
            continue
        match part:
            case Field(name=name):
                wanted: tuple[Json, ...] = (name,)
            case Parameter(name=name):
                wanted = (name,)
            case Enum(values):
                wanted = tuple(v for v in values if isinstance(v, str))
            case Constant(str(value)):
                wanted = (value,)
            case _:
                continue
        yield from (f"the word {word!r} of {part!r:.100}" for word in wanted if word not in words)
    paths = {path for _, path, _ in _operations(package.document)}
    yield from (f"the path {path!r}" for path in paths - words)
