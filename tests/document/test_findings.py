"""What openapi-spec-validator finds, in words and places of ours."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import pytest
from sdkwright.diagnostics import Diagnostic, Diagnostics, Severity
from sdkwright.document import Document, bundle, load, validate
from sdkwright.document.json_kinds import is_array, is_object

from .conftest import Write

Read = Callable[..., Document]

HEAD = "openapi: {}\ninfo: {{title: T, version: '1'}}\n"


def told(document: Document) -> list[tuple[str, int]]:
    """What is found, with the lines at which it stands."""
    found: list[tuple[str, int]] = []
    for diagnostic in validate.findings(document):
        assert diagnostic.location is not None
        position = document.position(diagnostic.location)
        assert position is not None
        found.append((diagnostic.message, position.line))
    return found


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
def test_a_sound_document_has_none(read: Read, version: str) -> None:
    text = HEAD.format(version) + """
paths:
  /pets/{id}:
    get:
      operationId: getPet
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        200:
          description: D
          content: {application/json: {schema: {$ref: '#/components/schemas/P'}}}
components: {schemas: {P: {type: object, properties: {$ref: {type: string}}}}}
"""
    assert told(read(text)) == []


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_a_field_that_is_missing_is_told_where_it_is_missing(read: Read, version: str) -> None:
    text = HEAD.format(version) + "paths:\n  /a:\n    get:\n      responses:\n        200: {}\n"
    assert told(read(text)) == [("'description' is a required property", 7)]


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_findings_in_schemas_stand_in_the_schema(read: Read, version: str) -> None:
    text = HEAD.format(version) + """\
paths: {}
components:
  schemas:
    A:
      type: string
    B:
      properties:
        x:
          type: strange
    D:
      properties:
        x:
          type: strange
    C:
      type: integer
      default: text
"""
    messages = told(read(text))
    assert [line for _, line in messages] == [11, 15, 18]
    assert all("`strange`" in message or "`text`" in message for message, _ in messages)


def test_findings_are_short_and_told_once(read: Read) -> None:
    long = "x" * 500
    text = (
        HEAD.format("3.0.3")
        + f"paths: {{}}\nservers: [{{url: [{long}]}}, {{url: {{a: {long}}}}}]\n{long}: 1\n"
    )
    messages = told(read(text))
    assert messages
    assert len(set(messages)) == len(messages)
    assert all(len(message) <= 200 for message, _ in messages)


def test_operations_are_told_where_they_stand(read: Read) -> None:
    text = HEAD.format("3.1.0") + """\
paths:
  /a/{id}:
    get:
      operationId: x
      responses: {'204': {description: D}}
  /b:
    get:
      operationId: x
      responses: {'204': {description: D}}
"""
    assert [(message[:9], line) for message, line in told(read(text))] == [
        ("Path para", 5),
        ("Operation", 9),
    ]


def test_findings_in_other_files_stand_in_those_files(write: Write) -> None:
    write("schemas/Pet.yaml", "type: object\nproperties:\n  name:\n    type: strange\n")
    path = write(
        "api.yaml",
        HEAD.format("3.1.0") + "paths: {}\ncomponents: {schemas: {P: {$ref: schemas/Pet.yaml}}}\n",
    )
    document = load(path, Diagnostics())
    (finding,) = validate.findings(document)
    assert finding.location is not None
    assert finding.location.file == str(path.parent / "schemas/Pet.yaml")
    position = document.position(finding.location)
    assert (position and position.line) == 4


def references(value: Any) -> list[str]:
    """Every text under a key `$ref`, anywhere."""
    found: list[str] = []
    if is_object(value):
        if isinstance(value.get("$ref"), str):
            found.append(value["$ref"])
        value = list(value.values())
    if is_array(value):
        found += [text for member in value for text in references(member)]
    return found


def test_the_validator_sees_no_reference_that_leads_out_of_its_tree(write: Write) -> None:
    write(
        "a.yaml",
        "x: {$id: 'http://example.org/x', properties: {y: {$ref: '#/y'}}}\ny: {type: string}\n",
    )
    path = write(
        "api.yaml",
        HEAD.format("3.1.0") + """\
$self: https://example.org/api
paths: {}
components:
  examples: {E: {value: {$ref: 'http://example.org/e'}}}
  schemas:
    A: {$ref: 'a.yaml#/x', default: {$ref: 'file:///etc/passwd'}}
    B: {$id: 'http://example.org/b', $anchor: b, properties: {z: {$ref: '#b'}}}
    C: {$ref: '#/components/schemas/with%20space', x-c: {$ref: ../../secret}}
    D: {$ref: 'http://example.org/b'}
    with space: {$dynamicRef: '#node'}
    E: {$dynamicAnchor: node}
""",
    )
    made = bundle.bundle(load(path, Diagnostics()))
    found = references(made.root)
    assert sorted(set(found)) == [
        "#/components/schemas/B",
        "#/components/schemas/with%20space",
        "#/x-sdkwright-files/0/x",
        "#/x-sdkwright-files/0/y",
    ]
    assert "$id" not in str(made.root)
    assert "$self" not in made.root


_CALLS: list[str] = []
_ACTIVE: list[bool] = []


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if _ACTIVE and event.startswith(("socket.", "urllib.", "http.client", "subprocess.")):
        _CALLS.append(event)


sys.addaudithook(_watch)


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
def test_validating_neither_fetches_nor_reads(read: Read, version: str) -> None:
    document = read(HEAD.format(version) + """\
paths: {}
components:
  schemas:
    A:
      $id: 'http://127.0.0.1:9/a'
      $schema: 'http://127.0.0.1:9/s'
      properties: {b: {$ref: '#/components/schemas/B'}}
    B: {type: object, default: {$ref: 'http://127.0.0.1:9/c'}, example: {$ref: 'file:///etc/passwd'}}
""")
    _ACTIVE.append(True)
    try:
        found = validate.findings(document)
    finally:
        _ACTIVE.clear()
    assert _CALLS == []
    assert not any("root:" in d.message for d in found)


def test_what_the_validator_cannot_do_is_a_warning(read: Read) -> None:
    text = (
        HEAD.format("3.1.0") + "paths: {'/a/{id': {get: {responses: {'204': {description: D}}}}}\n"
    )
    (finding,) = validate.findings(read(text))
    assert (finding.code, finding.severity) == ("validator-failed", Severity.WARNING)
    assert "ValueError" in finding.message


def test_schemas_too_deep_for_the_validator_are_a_warning(read: Read) -> None:
    schema = "{items: " * 250 + "{}" + "}" * 250
    text = HEAD.format("3.1.0") + f"paths: {{}}\ncomponents: {{schemas: {{A: {schema}}}}}\n"
    found = validate.findings(read(text))
    assert all(d.code in ("validator-failed", "invalid-openapi") for d in found)


def test_validating_leaves_the_document_as_it_is(read: Read) -> None:
    text = HEAD.format("3.0.3") + """\
paths: {}
components:
  schemas:
    A: {type: string, nullable: true, example: {$ref: x}}
    B: {$ref: '#/components/schemas/A'}
"""
    document = read(text)
    before = str(document.root.value)
    validate.findings(document)
    assert str(document.root.value) == before


def test_there_is_an_end_to_findings(read: Read) -> None:
    wrong = ", ".join(f"S{i}: {{type: strange}}" for i in range(validate.MAX_FINDINGS + 50))
    document = read(HEAD.format("3.0.3") + f"paths: {{}}\ncomponents: {{schemas: {{{wrong}}}}}\n")
    found: list[Diagnostic] = validate.findings(document)
    assert len(found) == validate.MAX_FINDINGS
