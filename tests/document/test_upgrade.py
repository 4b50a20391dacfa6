"""Schemas of OpenAPI 3.0 as OpenAPI 3.1 writes them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from sdkwright.diagnostics import Diagnostic, Position, Severity
from sdkwright.document import Document
from sdkwright.document.json_kinds import is_array, is_object
from sdkwright.document.upgrade import upgrade
from sdkwright.document.version import Dialect

Read = Callable[..., Document]
NULL = {"type": "null"}


def document_of(schemas: dict[str, Any], version: str = "3.0.3") -> str:
    return yaml.safe_dump(
        {
            "openapi": version,
            "info": {"title": "T", "version": "1"},
            "paths": {},
            "components": {"schemas": schemas},
        },
        sort_keys=False,
    )


def upgraded(read: Read, schema: dict[str, Any], version: str = "3.0.3") -> Any:
    schemas = {"S": schema, "A": {"type": "object"}, "B": {"type": "object"}}
    return read(document_of(schemas, version)).root["components"]["schemas"]["S"].value


REF = {"$ref": "#/components/schemas/A"}
OTHER = {"$ref": "#/components/schemas/B"}


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        ({"type": "string", "nullable": False}, {"type": "string"}),
        ({"type": ["string", "null"], "nullable": True}, {"type": ["string", "null"]}),
        ({"nullable": True}, {}),
        (
            {"type": "string", "nullable": True, "enum": ["a", "b"]},
            {"type": ["string", "null"], "enum": ["a", "b", None]},
        ),
        (
            {"type": "string", "nullable": True, "enum": ["a", None]},
            {"type": ["string", "null"], "enum": ["a", None]},
        ),
        ({"nullable": True, "enum": ["a"]}, {"enum": ["a", None]}),
        (
            {"nullable": True, "properties": {"x": {}}},
            {"type": ["object", "null"], "properties": {"x": {}}},
        ),
        ({"nullable": True, "items": {}}, {"type": ["array", "null"], "items": {}}),
        ({"nullable": True, "anyOf": [REF, OTHER]}, {"anyOf": [REF, OTHER, NULL]}),
        ({"nullable": True, "oneOf": [REF, NULL]}, {"oneOf": [REF, NULL]}),
        (
            {"nullable": True, "type": "object", "oneOf": [REF, OTHER]},
            {"type": ["object", "null"], "oneOf": [REF, OTHER, NULL]},
        ),
        ({"nullable": True, "allOf": [REF]}, {"anyOf": [{"allOf": [REF]}, NULL]}),
        (
            {"nullable": True, "type": "object", "allOf": [REF], "title": "T", "x-a": 1},
            {"title": "T", "x-a": 1, "anyOf": [{"type": "object", "allOf": [REF]}, NULL]},
        ),
        ({"nullable": True, **REF}, {"anyOf": [REF, NULL]}),
        (
            {"description": "D", "nullable": True, **REF},
            {"description": "D", "anyOf": [REF, NULL]},
        ),
        (
            {"nullable": True, "anyOf": [REF], "oneOf": [OTHER]},
            {"anyOf": [{"anyOf": [REF], "oneOf": [OTHER]}, NULL]},
        ),
        ({"minimum": 5, "exclusiveMinimum": True}, {"exclusiveMinimum": 5}),
        ({"minimum": 5, "exclusiveMinimum": False}, {"minimum": 5}),
        ({"maximum": 5, "exclusiveMaximum": True}, {"exclusiveMaximum": 5}),
        ({"exclusiveMaximum": True}, {}),
        ({"exclusiveMaximum": 7}, {"exclusiveMaximum": 7}),
        ({"example": {"a": 1}}, {"examples": [{"a": 1}]}),
        ({"example": 1, "examples": [2]}, {"examples": [1, 2]}),
        ({"enum": ["only"]}, {"enum": ["only"]}),
        ({"type": "string", "format": "byte"}, {"type": "string", "format": "byte"}),
        (
            {"items": [{"type": "string"}, REF], "additionalItems": False},
            {"prefixItems": [{"type": "string"}, REF], "items": False},
        ),
    ],
)
def test_what_is_written_is_said_in_the_words_of_3_1(read: Read, written: Any, meant: Any) -> None:
    assert upgraded(read, written) == meant


@pytest.mark.parametrize("version", ["3.1.0", "3.2.0"])
def test_schemas_of_3_1_pass_through(read: Read, version: str) -> None:
    schema: dict[str, Any] = {
        "type": ["string", "null"],
        "exclusiveMinimum": 5,
        "examples": [1],
        "const": None,
        "prefixItems": [{}],
        **REF,
        "default": 1,
    }
    assert upgraded(read, schema, version) == schema


def test_nullable_in_3_1_is_understood_and_noted(
    found: Callable[..., list[Diagnostic]], read: Read
) -> None:
    schema = {"type": "string", "nullable": True}
    assert upgraded(read, schema, "3.1.0") == {"type": ["string", "null"]}
    (note,) = found(document_of({"S": schema}, "3.1.0"))
    assert (note.code, note.severity) == ("nullable-keyword", Severity.NOTE)
    assert note.location is not None
    assert note.location.pointer == "/components/schemas/S/nullable"


def test_beside_a_reference_3_0_counts_descriptions_alone(
    read: Read, found: Callable[..., list[Diagnostic]]
) -> None:
    written = {"type": "string", "description": "D", "default": 1, "example": 2, **REF}
    assert upgraded(read, written) == {"description": "D", **REF}
    (note,) = found(document_of({"S": written, "A": {}}))
    assert (note.code, note.severity) == ("ref-siblings-ignored", Severity.NOTE)
    assert "type, default" in note.message


def test_schemas_are_upgraded_wherever_they_stand(read: Read) -> None:
    old, new = "{type: string, nullable: true}", ["string", "null"]
    document = read(f"""
openapi: 3.0.0
info: {{title: T, version: '1'}}
paths:
  /a:
    parameters:
    - {{name: p, in: query, schema: {old}}}
    post:
      parameters:
      - {{name: q, in: query, content: {{application/json: {{schema: {old}}}}}}}
      requestBody: {{content: {{application/json: {{schema: {{items: {old}}}}}}}}}
      responses:
        default:
          description: D
          headers: {{H: {{schema: {old}}}}}
          content: {{application/json: {{schema: {{properties: {{p: {old}}}}}}}}}
      callbacks:
        c:
          '{{$request.body#/url}}':
            post: {{responses: {{'200': {{content: {{a/b: {{schema: {old}}}}}}}}}}}
""")
    item = document.root["paths"]["/a"]
    post = item["post"]
    hook = post["callbacks"]["c"]["{$request.body#/url}"]["post"]
    for schema in (
        next(item["parameters"].elements())["schema"],
        next(post["parameters"].elements())["content"]["application/json"]["schema"],
        post["requestBody"]["content"]["application/json"]["schema"]["items"],
        post["responses"]["default"]["headers"]["H"]["schema"],
        post["responses"]["default"]["content"]["application/json"]["schema"]["properties"]["p"],
        hook["responses"]["200"]["content"]["a/b"]["schema"],
    ):
        assert schema.value == {"type": new}


def test_data_is_not_upgraded(read: Read) -> None:
    data = {"nullable": True, "type": "x", "example": 1}
    schema = {"default": data, "example": data, "enum": [data], "x-a": data}
    assert upgraded(read, schema) == {
        "default": data,
        "examples": [data],
        "enum": [data],
        "x-a": data,
    }


def test_properties_named_like_keywords_are_no_keywords(read: Read) -> None:
    names = ("nullable", "example", "items", "allOf", "type", "enum", "default", "$ref", "required")
    schema = {"type": "object", "properties": {name: {"type": "string"} for name in names}}
    assert upgraded(read, schema) == schema


NULLABLE = """\
openapi: 3.0.0
info: {title: T, version: '1'}
paths: {}
components:
  schemas:
    A:
      nullable: true
      description: Said of both
      allOf:
      - type: object
        properties:
          x: {type: string}
    B:
      $ref: '#/components/schemas/A/allOf/0/properties/x'
    C:
      items:
      - type: string
      - type: integer
"""


def test_upgraded_nodes_stand_where_they_were_written(read: Read) -> None:
    document = read(NULLABLE)
    schema = document.root["components"]["schemas"]["A"]
    inner, null = schema["anyOf"].elements()
    property_x = next(inner["allOf"].elements())["properties"]["x"]
    assert document.position(property_x.location) == Position(12, 14)
    assert document.position(inner["allOf"].location) == Position(9, 7)
    assert document.position(inner.location) == Position(6, 5)
    assert document.position(null.location) == Position(6, 5)
    assert document.position(schema["description"].location) == Position(8, 20)
    items = list(document.root["components"]["schemas"]["C"]["prefixItems"].elements())
    assert document.position(items[1].location) == Position(18, 9)


def test_references_find_what_was_written_before_the_upgrade(read: Read) -> None:
    document = read(NULLABLE)
    target = document.resolve(document.root["components"]["schemas"]["B"])
    assert target.value == {"type": "string"}
    assert target.location.pointer == "/components/schemas/A/anyOf/0/allOf/0/properties/x"
    assert document.position(target.location) == Position(12, 14)


_NOTHING: dict[str, Any] = {}
_KEYWORDS: dict[str, st.SearchStrategy[Any]] = {
    "nullable": st.booleans(),
    "type": st.sampled_from(["string", "object", ["string", "null"]]),
    "enum": st.just(["a"]),
    "allOf": st.just([_NOTHING]),
    "anyOf": st.just([_NOTHING]),
    "oneOf": st.just([_NOTHING]),
    "$ref": st.just("#/x"),
    "$dynamicRef": st.just("#x"),
    "x-nullable": st.booleans(),
    "discriminator": st.sampled_from(["kind", {"propertyName": "kind"}]),
    "const": st.just(1),
    "example": st.just(1),
    "items": st.sampled_from([_NOTHING, [_NOTHING]]),
    "exclusiveMinimum": st.booleans() | st.just(3),
    "minimum": st.just(1),
    "title": st.just("T"),
}


@given(schema=st.fixed_dictionaries({}, optional=_KEYWORDS), dialect=st.sampled_from(Dialect))
def test_upgrading_again_changes_nothing(schema: dict[str, Any], dialect: Dialect) -> None:
    upgrade(schema, dialect)
    once = yaml.safe_dump(to_plain(schema))
    assert not upgrade(schema, dialect)
    assert yaml.safe_dump(to_plain(schema)) == once


def to_plain(value: Any) -> Any:
    """A copy of built-in lists and dicts alone."""
    if is_object(value):
        return {key: to_plain(member) for key, member in value.items()}
    if is_array(value):
        return [to_plain(element) for element in value]
    return str(value) if isinstance(value, str) else value
