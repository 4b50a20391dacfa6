"""Whatever a document holds, it is read or refused; nothing fails in between."""

from __future__ import annotations

import json
import tempfile
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from sdkwright import pipeline
from sdkwright.diagnostics import Diagnostics, SdkwrightError, Severity
from sdkwright.document.grammar import COMPONENTS, OPERATION, PARAMETER, PATH_ITEM, ROOT, SCHEMA
from sdkwright.document.json_kinds import is_array, is_object, members
from sdkwright.document.swagger import grammar as swagger
from sdkwright.python import plan_of

TWINS = Path(__file__).parents[1] / "document" / "twins"

RICH = """\
openapi: 3.2.0
info: {title: Everything, version: 1.2.3}
servers: [{url: 'https://{host}/v1', variables: {host: {default: a.example, enum: [a.example]}}}]
tags: [{name: things, description: D}]
security: [{key: []}, {}]
paths:
  /things/{id}:
    summary: Things
    parameters: [{$ref: '#/components/parameters/id'}]
    get:
      operationId: getThing
      tags: [things]
      parameters:
      - {name: deep, in: query, style: deepObject, schema: {$ref: '#/components/schemas/Filter'}}
      - {name: at, in: header, schema: {type: string, format: date-time}}
      - {name: q, in: querystring, content: {application/json: {schema: {type: object}}}}
      responses:
        '200': {$ref: '#/components/responses/Thing'}
        2XX: {description: D, content: {text/event-stream: {itemSchema: {type: string}}}}
        default: {description: E}
    additionalOperations: {COPY: {responses: {'204': {description: D}}}}
    post:
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
      callbacks: {done: {'{$request.body#/url}': {post: {responses: {}}}}}
      responses:
        '201':
          description: D
          headers: {X-A: {schema: {type: integer}}}
          links: {l: {operationId: getThing, parameters: {id: $response.body#/id}}}
components:
  parameters: {id: {name: id, in: path, required: true, schema: {type: [string, integer]}}}
  responses:
    Thing:
      description: D
      content:
        application/json:
          schema: {oneOf: [{$ref: '#/components/schemas/Thing'}, {type: 'null'}]}
          examples: {e: {value: {id: x, kind: a}}}
  schemas:
    Filter: {type: object, properties: {a: {type: string}, b: {enum: [1, '1', true, null]}}}
    Thing:
      oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
      discriminator: {propertyName: kind, mapping: {a: A}}
    A:
      allOf: [{$ref: '#/components/schemas/Base'}, {properties: {kind: {const: a}}}]
      unevaluatedProperties: false
    B:
      $anchor: b
      allOf: [{$ref: '#/components/schemas/Base'}]
      properties: {kind: {const: b}, nested: {$ref: '#b'}, pair: {prefixItems: [{}, true]}}
    Base:
      type: object
      required: [id]
      properties:
        id: {type: string, minLength: 1, maxLength: 9, pattern: '^a', readOnly: true}
        when: {type: string, format: date, default: '2024-01-01', deprecated: true}
        map: {type: object, additionalProperties: {type: number, exclusiveMinimum: 0}}
        named: {patternProperties: {^x-: {type: boolean}}, propertyNames: {pattern: a}}
        not: {not: {type: string}, if: {required: [a]}, then: {}, else: false}
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
"""


def plain(text: str) -> Any:
    """A document in built-in types alone, with text as keys."""
    return json.loads(json.dumps(yaml.safe_load(text)))


GOOD: list[Any] = [
    plain(RICH),
    plain((TWINS / "openapi.yaml").read_text()),
    plain((TWINS / "swagger.yaml").read_text()),
]
KEYWORDS = sorted(
    {"$ref", "$id", "$dynamicRef", "type", "enum", "const", "required", "nullable", "format", "x-a"}
    | {"properties", "in", "name", "default", "example", "examples", "description", "title", ""}
    | {"discriminator", "mapping", "propertyName", "minimum", "maxItems", "style", "200", "get"}
    | SCHEMA.fields.keys()
    | OPERATION.fields.keys()
    | PATH_ITEM.fields.keys()
    | PARAMETER.fields.keys()
    | COMPONENTS.fields.keys()
    | ROOT.fields.keys()
    | swagger.ROOT.fields.keys()
    | swagger.PARAMETER.fields.keys()
)
_SCALAR = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8)
    | st.sampled_from(["#", "#/", "#/components/schemas/A", "a.yaml", "string", "object", "{a}"])
    | st.sampled_from(
        ["query", "body", "formData", "apiKey", "1", "default", "9" * 30, "__class__"]
    )
)
_KEY = st.sampled_from(KEYWORDS) | st.text(max_size=6)
_TREE = st.recursive(
    _SCALAR,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEY, inner, max_size=4),
    max_leaves=20,
)


def attempt(document: Any) -> pipeline.Input | None:
    """What a document gives; None where it is refused, which has to say why, where, and what to do.

    Raises:
        Exception: Anything else, which is a bug.
    """
    diagnostics = Diagnostics()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "api.json"
        path.write_text(document if isinstance(document, str) else json.dumps(document))
        try:
            given = pipeline.read(path, None, diagnostics)
        except SdkwrightError as refused:
            errors = [d for d in refused.diagnostics if d.severity is Severity.ERROR]
            assert errors
            assert all(error.code and error.message and error.location for error in errors)
            return None
        finally:
            for each in diagnostics:
                if each.location is not None and diagnostics.sources is not None:
                    assert each.position or diagnostics.sources.position(each.location)
                    assert isinstance(diagnostics.sources.pointer(each.location), str)
    plan_of(given.api, given.settings.package)
    return given


@pytest.mark.parametrize("document", GOOD)
def test_the_documents_that_are_changed_here_are_good(document: Any) -> None:
    given = attempt(document)
    assert given is not None
    assert pipeline.emitted(given)


@settings(max_examples=150, derandomize=True)
@given(
    tree=_TREE,
    head=st.sampled_from([{"openapi": "3.0.3"}, {"openapi": "3.1.0"}, {"swagger": "2.0"}, {}]),
)
def test_any_tree_is_read_or_refused(tree: Any, head: dict[str, Any]) -> None:
    fine: dict[str, Any] = {"info": {"title": "T", "version": "1"}, "paths": {}}
    rest = tree if is_object(tree) else {"paths": {"/a": {"get": tree}}}
    attempt({**fine, **head, **rest})


@settings(max_examples=100, derandomize=True)
@given(text=st.text(max_size=60) | st.text("{}[]:,\"'-&*!|> \n\tab1", max_size=80))
def test_any_text_is_read_or_refused(text: str) -> None:
    attempt(text)


def places(value: Any, keys: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """The keys that lead to every value in a tree."""
    found = [keys] if keys else []
    for key, member in members(value) if is_object(value) or is_array(value) else ():
        found += places(member, (*keys, key))
    return found


def at(value: Any, keys: tuple[str | int, ...]) -> Any:
    for key in keys:
        value = value[key]
    return value


@st.composite
def changed(draw: st.DrawFn) -> Any:
    """A good document, of which up to three parts were deleted, replaced, renamed or repeated."""
    document = deepcopy(draw(st.sampled_from(GOOD)))
    for _ in range(draw(st.integers(1, 3))):
        listed = places(document)
        if not listed:
            break
        *outer, key = draw(st.sampled_from(listed))
        holder = at(document, tuple(outer))
        match draw(st.sampled_from(["delete", "replace", "copy", "rename"])):
            case "delete":
                del holder[key]
            case "replace":
                holder[key] = draw(_TREE)
            case "copy":
                holder[key] = deepcopy(at(document, draw(st.sampled_from(listed))))
            case _:
                if is_object(holder):
                    holder[draw(_KEY)] = holder.pop(str(key))
                else:
                    holder.append(deepcopy(holder[key]))
    return document


@settings(max_examples=250, derandomize=True)
@given(document=changed())
def test_a_document_with_parts_gone_or_changed_is_read_or_refused(document: Any) -> None:
    attempt(document)


@settings(max_examples=8, derandomize=True)
@given(document=changed())
def test_what_is_read_is_written_too(document: Any) -> None:
    given = attempt(document)
    if given is not None:
        assert pipeline.emitted(given)
