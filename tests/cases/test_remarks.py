"""What the SDK does not carry is told of, and kept in the model."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sdkwright import pipeline
from sdkwright.diagnostics import Diagnostics, Severity
from sdkwright.model import Api, Object

from . import FOLDER

HEAD = """\
openapi: 3.1.0
info: {title: Remarks, version: 1.0.0}
servers: [{url: https://remarks.example.com}]
"""


def read(spec: Path) -> tuple[Api, list[tuple[str, Severity]]]:
    """What a document means, and what is said of it."""
    diagnostics = Diagnostics()
    api = pipeline.read(spec, None, diagnostics).api
    return api, [(found.code, found.severity) for found in diagnostics]


def test_everything_that_no_method_offers_is_noted_once() -> None:
    _, found = read(FOLDER / "calls_by_the_api" / "openapi.yaml")
    assert sorted(found) == [
        ("other-media-types", Severity.NOTE),
        ("other-media-types", Severity.NOTE),
        ("response-link", Severity.NOTE),
        ("unchecked-keyword", Severity.NOTE),
        ("unserved-callback", Severity.NOTE),
    ]


def test_calls_by_the_api_are_in_the_model() -> None:
    api, _ = read(FOLDER / "calls_by_the_api" / "openapi.yaml")
    add, _ = api.operations
    (callback,) = add.callbacks
    (webhook,) = api.webhooks
    (link,) = add.responses[0].links
    assert (callback.expression, callback.method) == ("{$request.body#/notify}", "POST")
    assert (webhook.name, webhook.body is not None) == ("orderGone", True)
    assert (link.operation, link.parameters) == ("getOrder", {"id": "$response.body#/id"})
    received = {s.words for s in api.schemas if s.in_responses and isinstance(s.type, Object)}
    assert received >= {("addOrder", "paid", "payload"), ("orderGone", "payload")}


@pytest.mark.parametrize(
    ("schema", "code"),
    [
        ("{allOf: [{type: string}, {type: integer}]}", "conflicting-schemas"),
        ("{allOf: [{enum: [a]}, {const: b}]}", "conflicting-schemas"),
        ("{if: {type: string}, then: {minLength: 3}}", "unchecked-keyword"),
        ("{type: object, dependentRequired: {a: [b]}}", "unchecked-keyword"),
        ("{enum: [1.5, 2.5]}", "unchecked-keyword"),
        ("{const: {a: 1}}", "unchecked-keyword"),
        ("{enum: [a, [b]]}", "unchecked-keyword"),
        ("{enum: [a, 1, true, null]}", ""),
        ("{type: integer, enum: ['1', '2']}", "conflicting-schemas"),
        ("{type: integer, const: true}", "conflicting-schemas"),
        ("{type: [string, integer], enum: [a, 1, null]}", ""),
        ("{type: number, const: 1}", ""),
        ("{allOf: [{type: number}, {type: integer}]}", ""),
        ("{allOf: [{enum: [a, b]}, {const: b}]}", ""),
        ("{type: object, unevaluatedProperties: false}", ""),
        ("{allOf: [{type: [string, 'null']}, {type: object}]}", "conflicting-schemas"),
        ("{allOf: [{type: 'null'}, {type: object}]}", ""),
        ("{allOf: [{pattern: a}, {pattern: b}]}", "repeated-keyword"),
        ("{allOf: [{pattern: a}, {pattern: a}]}", ""),
        ("{type: string, format: date, allOf: [{format: uuid}]}", "repeated-keyword"),
        ("{type: number, format: decimal}", "inexact-number"),
        ("{type: string, format: decimal}", ""),
        ("{type: string, contentMediaType: a/b, contentSchema: {}}", "unchecked-keyword"),
        ("{type: object, patternProperties: {'^x': {type: string}}}", "unchecked-keyword"),
        ("{prefixItems: [{type: string}, {}], minItems: 1}", "optional-places"),
        ("{prefixItems: [{type: string}, {}], minItems: 2}", ""),
        ("{type: object, anyOf: [{required: [a]}, {minProperties: 2}]}", "unchecked-keyword"),
        ("{properties: {a: {}}, oneOf: [{required: [a]}, {not: {}}]}", "unchecked-keyword"),
        ("{properties: {a: {}}, oneOf: [{type: string}, {type: object}]}", ""),
        ("{type: object, properties: {a: {}}, oneOf: [{type: string}, B]}", "conflicting-schemas"),
        ("{oneOf: [A, B], anyOf: [{required: [a]}, {required: [b]}]}", "unchecked-keyword"),
        ("{oneOf: [A, B], anyOf: [C, D]}", ""),
        ("{oneOf: [A, A, A, A, A, A], anyOf: [B, B, B, B, B, B]}", "uncombined-alternatives"),
        ("{allOf: [A, {required: [a]}]}", ""),
        ("{allOf: [A, {required: [x]}]}", "undeclared-property"),
    ],
)
def test_a_schema_that_no_type_can_say_is_told_of(tmp_path: Path, schema: str, code: str) -> None:
    document = tmp_path / "openapi.yaml"
    for name in "ABCD":
        written = f"{{title: {name}, properties: {{{name.lower()}: {{type: string}}}}}}"
        schema = re.sub(rf"\b{name}\b", written, schema)
    document.write_text(f"{HEAD}paths: {{}}\ncomponents: {{schemas: {{Thing: {schema}}}}}\n")
    _, found = read(document)
    # Options of one title are told apart by numbers, which is a finding of its own.
    assert [n for n, _ in found if n != "name-collision"] == ([code] if code else [])


@pytest.mark.parametrize(
    ("parameter", "code"),
    [
        ("{name: a, in: query, style: matrix, schema: {type: string}}", "unknown-style"),
        ("{name: a, in: querystring, content: {text/plain: {}}}", "unencoded-querystring"),
    ],
)
def test_a_parameter_that_cannot_be_sent_so_is_warned_of(
    tmp_path: Path, parameter: str, code: str
) -> None:
    document = tmp_path / "openapi.yaml"
    operation = f"{{operationId: get, parameters: [{parameter}], responses: {{}}}}"
    document.write_text(f"{HEAD}paths: {{/a: {{get: {operation}}}}}\n")
    _, found = read(document)
    assert found == [(code, Severity.WARNING)]
