"""Values that the document gives: what is none is not used, and what stands in a path is not empty."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from sdkwright import pipeline
from sdkwright.diagnostics import Diagnostic, Diagnostics
from sdkwright.model import Api

HEAD = """\
openapi: 3.1.0
info: {title: Given, version: 1.0.0}
servers: [{url: https://given.example.com}]
"""


def read(text: str, folder: Path) -> tuple[pipeline.Input, list[Diagnostic]]:
    """What a document means, and what is said of its defaults and examples."""
    (folder / "openapi.yaml").write_text(HEAD + text)
    diagnostics = Diagnostics()
    given = pipeline.read(folder / "openapi.yaml", None, diagnostics)
    return given, [d for d in diagnostics if d.code in ("invalid-default", "invalid-example")]


def parameter(schema: str, more: str = "") -> str:
    return (
        "paths: {/a: {get: {operationId: getA, responses: {}, parameters: "
        f"[{{name: p, in: query, required: true, schema: {schema}{more}}}]}}}}}}\n"
        "components: {schemas: {Order: {type: string, enum: [up, down]}, Tree: {type: object, "
        "required: [leaves], properties: {leaves: {type: array, items: {type: integer}}, "
        "inner: {$ref: '#/components/schemas/Tree'}}}}}\n"
    )


def shown(api: Api) -> object:
    (made,) = api.operations[0].parameters
    return made.default.json if made.default is not None else [e.value for e in made.examples]


@pytest.mark.parametrize(
    "schema",
    [
        "{type: string, enum: [up, down], default: Up}",
        "{$ref: '#/components/schemas/Order', default: Up}",
        "{type: integer, maximum: 3, default: 4}",
        "{type: integer, exclusiveMinimum: 3, default: 3}",
        "{type: integer, default: '3'}",
        "{type: integer, default: 1.5}",
        "{type: integer, default: true}",
        "{type: boolean, default: 1}",
        "{type: string, minLength: 2, default: a}",
        "{type: string, default: null}",
        "{const: a, default: b}",
        "{type: array, items: {type: string}, default: a}",
        "{type: array, items: {type: string}, minItems: 1, default: []}",
        "{type: array, prefixItems: [{type: string}], items: false, minItems: 1, default: [a, b]}",
        "{type: object, additionalProperties: {type: integer}, default: {a: b}}",
        "{anyOf: [{type: string}, {type: boolean}], default: 3}",
        "{$ref: '#/components/schemas/Tree', default: {}}",
        "{$ref: '#/components/schemas/Tree', default: {leaves: [], inner: {leaves: [a]}}}",
    ],
)
def test_a_default_that_is_no_value_of_its_schema_is_told_and_not_used(
    schema: str, tmp_path: Path
) -> None:
    given, found = read(parameter(schema), tmp_path)
    assert [d.code for d in found] == ["invalid-default"]
    assert found[0].location is not None
    assert found[0].location.pointer == "/paths/~1a/get/parameters/0/schema/default"
    assert shown(given.api) == []


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ("{type: integer, default: 3.0}", 3.0),
        ("{type: number, default: 3}", 3),
        ("{type: [string, 'null'], default: null}", None),
        ("{type: string, format: date, pattern: '^a', default: no date}", "no date"),
        ("{default: [1]}", [1]),
        (
            "{type: array, prefixItems: [{type: string}], items: {type: integer}, minItems: 1, "
            "default: [a, 1]}",
            ["a", 1],
        ),
        (
            "{$ref: '#/components/schemas/Tree', default: {leaves: [1], inner: {leaves: []}}}",
            {"leaves": [1], "inner": {"leaves": []}},
        ),
    ],
)
def test_a_default_that_its_schema_allows_stays(schema: str, value: object, tmp_path: Path) -> None:
    given, found = read(parameter(schema), tmp_path)
    assert found == []
    made = given.api.operations[0].parameters[0].default
    assert made is not None
    assert made.json == value


def test_the_next_example_takes_the_place_of_one_that_is_no_value(tmp_path: Path) -> None:
    more = ", examples: {one: {value: Up}, two: {value: up}}"
    given, found = read(parameter("{$ref: '#/components/schemas/Order'}", more), tmp_path)
    assert shown(given.api) == ["up"]
    assert [(d.code, d.severity.value) for d in found] == [("invalid-example", "note")]
    assert found[0].location is not None
    assert found[0].location.pointer == "/paths/~1a/get/parameters/0/examples/one/value"


def test_the_message_says_where_in_a_large_example_the_fault_is(tmp_path: Path) -> None:
    more = ", example: {leaves: [1], inner: {leaves: [1, x]}}"
    _, found = read(parameter("{$ref: '#/components/schemas/Tree'}", more), tmp_path)
    assert "(at `inner.leaves.1`)" in found[0].message
    more = ", example: {leaves: [1], inner: {leafs: [1, x]}}"
    _, found = read(parameter("{$ref: '#/components/schemas/Tree'}", more), tmp_path)
    assert "(`inner` in it has no `leaves`)" in found[0].message


def test_schemas_that_lead_to_one_another_are_looked_at_once(tmp_path: Path) -> None:
    text = """\
paths: {}
components:
  schemas:
    A: {anyOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}], examples: [5]}
    B: {anyOf: [{$ref: '#/components/schemas/A'}, {type: 'null'}], examples: [null]}
"""
    _, found = read(text, tmp_path)
    assert [d.location.pointer for d in found if d.location is not None] == [
        "/components/schemas/A/examples/0"
    ]


PATHS = """\
paths:
  /{a}/{b}/{c}/{d}/{e}/{f}/{g}/{h}:
    get:
      operationId: getAll
      parameters:
      - {name: a, in: path, required: true, schema: {type: object, properties: {x: {type: string}}}}
      - {name: b, in: path, required: true, schema: {}}
      - {name: c, in: path, required: true, schema: {type: string, default: ''}}
      - {name: d, in: path, required: true, schema: {type: string, enum: ['', x]}}
      - {name: e, in: path, required: true, schema: {type: array, items: {}, default: []}}
      - {name: f, in: path, required: true, schema: {type: object}, example: {}}
      - {name: g, in: path, required: true, schema: {$ref: '#/components/schemas/Deep'}}
      - {name: h, in: path, required: true, style: label, schema: {type: [string, 'null']}}
      responses: {}
components:
  schemas:
    Deep: {type: object, required: [deep], properties: {deep: {$ref: '#/components/schemas/Deep'}}}
"""


def test_examples_of_path_parameters_can_stand_in_a_path(tmp_path: Path) -> None:
    given, _ = read(PATHS, tmp_path)
    pipeline.generate(given, tmp_path / "sdk")
    subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests"],
        cwd=tmp_path / "sdk",
        check=True,
    )
