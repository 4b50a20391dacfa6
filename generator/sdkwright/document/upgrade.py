"""One dialect for all that comes later: schemas of 2.0 and 3.0 as OpenAPI 3.1 writes them.

OpenAPI 3.1 schemas are JSON Schema 2020-12, and pass through. What 3.0 has of its own is said in
the words of 3.1, in documents of 3.1 too, where authors write it by habit and mean the same:

- `nullable: true` adds "null" to the `type`, null to an `enum`, and `{type: "null"}` to an `anyOf`
  or `oneOf`; around a `$ref`, `allOf` or `const` it becomes `anyOf: [that, {type: "null"}]`, with
  the annotations outside. By the letter of the 3.0.3 clarification some of these allow no null at
  all; authors write them since null does come, and an SDK that expects it is right either way.
- `exclusiveMinimum: true` with `minimum: 5` becomes `exclusiveMinimum: 5`; maximum likewise.
- `example` becomes the first of `examples`.
- An array under `items`, which is of JSON Schema before 2020-12, becomes `prefixItems`, and what
  stood under `additionalItems` becomes `items`.
- Beside a `$ref`, 3.0 ignores everything; `summary` and `description` are kept, as in 3.1.
- A `$dynamicRef` becomes a `$ref`: what it means where no other schema extends it.
- Swagger 2.0 has `x-nullable` for `nullable`, `discriminator` as the name of a property, and the
  type `file`, which is a string of bytes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeGuard

from ..model import Json
from .json_kinds import element, is_array, is_object
from .version import Dialect

_AFFECTED = frozenset(
    (
        *("$ref", "$dynamicRef", "nullable", "x-nullable", "exclusiveMinimum", "exclusiveMaximum"),
        *("example", "items", "discriminator", "type"),
    )
)
_ANNOTATIONS = frozenset(
    (
        *("title", "summary", "description", "default", "example", "examples", "deprecated"),
        *("readOnly", "writeOnly", "externalDocs", "xml", "$comment"),
    )
)
_KEPT_BESIDE_REF = frozenset(("$ref", "summary", "description", "nullable"))
_SILENT_BESIDE_REF = _ANNOTATIONS - {"default", "readOnly", "writeOnly", "deprecated"}
_OF_OBJECTS = ("properties", "additionalProperties", "patternProperties", "required")
_OF_ARRAYS = ("items", "prefixItems", "uniqueItems")


@dataclass(frozen=True, slots=True)
class Remark:
    """Something of a schema that was ignored, or understood against the letter."""

    key: str
    """The keyword that it is about."""
    code: str
    message: str
    hint: str


_NULLABLE = Remark(
    "nullable",
    "nullable-keyword",
    "`nullable` is a keyword of OpenAPI 3.0; null is taken to be allowed here",
    'write "null" as one of the types',
)


class Tuple(list[Json]):
    """`prefixItems` that were written under `items`."""


class OrNull(list[Json]):
    """The `anyOf` that was put around a schema as it was written, and null."""


class DynamicReference(str):
    """The text of a `$ref` that was written as `$dynamicRef`."""

    __slots__ = ()


def upgrade(schema: dict[str, Json], dialect: Dialect) -> Sequence[Remark]:
    """Change a Schema Object, in place and not its subschemas, into one of OpenAPI 3.1.

    Upgrading a schema again changes nothing.

    Args:
        schema: As parsed.
        dialect: How it is written.
    """
    if _AFFECTED.isdisjoint(schema):
        return ()
    remarks: list[Remark] = []
    if dialect is Dialect.SWAGGER:
        _upgrade_swagger(schema)
    if dialect.ref_stands_alone and isinstance(schema.get("$ref"), str):
        remarks += _drop_siblings(schema)
    if dialect is Dialect.JSON_SCHEMA and isinstance(schema.get("$dynamicRef"), str):
        _make_static(schema)
    for limit, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(schema.get(exclusive), bool) and schema.pop(exclusive) and limit in schema:
            schema[exclusive] = schema.pop(limit)
    if "example" in schema:
        others = schema.get("examples")
        schema["examples"] = [schema.pop("example"), *(others if is_array(others) else [])]
    if is_array(schema.get("items")) and "prefixItems" not in schema:
        schema["prefixItems"] = Tuple(schema.pop("items"))
        if "additionalItems" in schema:
            schema["items"] = schema.pop("additionalItems")
    if "nullable" in schema and schema.pop("nullable") is True:
        if not dialect.ref_stands_alone:
            remarks.append(_NULLABLE)
        _allow_null(schema)
    return remarks


def is_dynamic(text: str) -> bool:
    """Whether a reference was written as `$dynamicRef`."""
    return isinstance(text, DynamicReference)


def as_written(root: Json, keys: Sequence[str]) -> list[str]:
    """Keys that lead through an upgraded tree, as those that lead through what was written."""
    written: list[str] = []
    value = root
    place = 0
    while place < len(keys):
        key = keys[place]
        if key == "anyOf" and is_wrapped(value):
            if keys[place + 1 : place + 2] == ["1"]:
                break
            value = value["anyOf"][0]
            place += 2
            continue
        value = _member(value, key)
        written.append(_written_key(value, key))
        place += 1
    return written


def is_wrapped(value: Json) -> TypeGuard[dict[str, Json]]:
    """Whether a schema was put around the one that was written."""
    return is_object(value) and type(value.get("anyOf")) is OrNull


def _written_key(value: Json, key: str) -> str:
    """The key that a value was written under."""
    if type(value) is Tuple:
        return "items"
    return "$dynamicRef" if type(value) is DynamicReference else key


def _member(value: Json, key: str) -> Json:
    """The member or element of a value that a token of a JSON Pointer names; None without one."""
    if is_object(value):
        return value.get(key)
    return element(value, key) if is_array(value) else None


def _upgrade_swagger(schema: dict[str, Json]) -> None:
    """What 2.0 has of its own (Swagger 2.0, Schema Object), and the extension that all know."""
    if schema.pop("x-nullable", None) is True:
        schema["nullable"] = True
    if isinstance(name := schema.get("discriminator"), str):
        schema["discriminator"] = {"propertyName": name}
    if schema.get("type") == "file":
        schema |= {"type": "string", "format": "binary"}


def _make_static(schema: dict[str, Json]) -> None:
    """Take a `$dynamicRef` for the `$ref` that it is by itself (JSON Schema Core §8.2.3.2)."""
    text = DynamicReference(schema.pop("$dynamicRef"))
    if "$ref" not in schema:
        schema["$ref"] = text
    elif is_array(schema.setdefault("allOf", [])):
        schema["allOf"].append({"$ref": text})


def _drop_siblings(schema: dict[str, Json]) -> Iterator[Remark]:
    dropped = [key for key in schema if key not in _KEPT_BESIDE_REF and not key.startswith("x-")]
    for key in dropped:
        del schema[key]
    loud = [key for key in dropped if key not in _SILENT_BESIDE_REF]
    if loud:
        yield Remark(
            loud[0],
            "ref-siblings-ignored",
            f"OpenAPI 3.0 ignores what stands beside $ref: {', '.join(loud)[:100]}",
            "wrap the reference: allOf: [{$ref: ...}]",
        )


def _allow_null(schema: dict[str, Json]) -> None:
    unions = [key for key in ("anyOf", "oneOf") if is_array(schema.get(key))]
    if "$ref" in schema or "allOf" in schema or "const" in schema or len(unions) > 1:
        _wrap(schema)
        return
    types = schema.get("type")
    if types is None and not unions and "enum" not in schema:
        if any(key in schema for key in _OF_OBJECTS):
            types = "object"
        elif any(key in schema for key in _OF_ARRAYS):
            types = "array"
    listed: list[Json] = types if is_array(types) else [types]
    if types is not None and "null" not in listed:
        schema["type"] = [*listed, "null"]
    values = schema.get("enum")
    if is_array(values) and None not in values:
        schema["enum"] = [*values, None]
    for key in unions:
        if {"type": "null"} not in schema[key]:
            schema[key] = [*schema[key], {"type": "null"}]


def _wrap(schema: dict[str, Json]) -> None:
    inner = {k: v for k, v in schema.items() if k not in _ANNOTATIONS and not k.startswith("x-")}
    for key in inner:
        del schema[key]
    schema["anyOf"] = OrNull([inner, {"type": "null"}])
