"""Swagger 2.0 documents mean what their OpenAPI 3 twins do, and say where they were written."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sdkwright.build import Rules, build
from sdkwright.diagnostics import Diagnostic, Diagnostics, Location, SdkwrightError, Severity
from sdkwright.document import Document, load, validate
from sdkwright.document.json_kinds import is_array, is_object
from sdkwright.model.dump import dump

from .conftest import Write

Read = Callable[..., Document]
Found = Callable[..., list[Diagnostic]]

TWINS = Path(__file__).parent / "twins"
HEAD = "swagger: '2.0'\ninfo: {title: T, version: '1'}\n"


def meaning(document: Document) -> Any:
    """The model of an API, without the places where all stands."""
    return placeless(dump(build(document, Rules(), Diagnostics())))


def placeless(value: Any) -> Any:
    if is_object(value):
        return {key: placeless(member) for key, member in value.items() if key != "location"}
    return [placeless(element) for element in value] if is_array(value) else value


def test_a_document_and_its_twin_mean_the_same() -> None:
    swagger = load(TWINS / "swagger.yaml", Diagnostics())
    openapi = load(TWINS / "openapi.yaml", Diagnostics())
    assert meaning(swagger) == meaning(openapi)


def test_discriminators_map_to_the_same_schemas_as_those_of_the_twin() -> None:
    found: list[dict[str, str]] = []
    for name in ("swagger.yaml", "openapi.yaml"):
        document = load(TWINS / name, Diagnostics())
        mapping = document.root["components"]["schemas"]["Pet"]["discriminator"]["mapping"]
        targets = {tag: document.mapped(node) for tag, node in mapping.items()}
        found.append({tag: node.location.pointer for tag, node in targets.items() if node})
    assert found[0] == found[1]
    assert list(found[0]) == ["Pet", "Cat", "Dog", "Kitten"]


def test_both_twins_are_valid() -> None:
    for name in ("swagger.yaml", "openapi.yaml"):
        assert validate.findings(load(TWINS / name, Diagnostics())) == []


def line_of(document: Document, pointer: str) -> tuple[int, int]:
    position = document.position(Location(document.root.location.file, pointer))
    assert position is not None
    return position.line, position.column


@pytest.mark.parametrize(
    ("pointer", "written"),
    [
        ("/servers/0/url", "host: pets.example"),
        ("/components/schemas/Cat", "  Cat:"),
        ("/components/schemas/Pet/discriminator/mapping/Cat", "    discriminator: kind"),
        ("/components/parameters/limit/schema/minimum", "    minimum: 1"),
        ("/components/parameters/limit/name", "    name: limit"),
        ("/components/requestBodies/Patch/content", "  Patch: {name: patch"),
        ("/components/securitySchemes/oauth/flows", "  oauth:"),
        ("/paths/~1pets/post/requestBody", "      - name: pet"),
        ("/paths/~1pets/post/requestBody/description", "        description: The pet"),
        (
            "/paths/~1pets/post/requestBody/content/application~1json/schema",
            "        schema: {$ref: '#/definitions/Pet'}",
        ),
        ("/paths/~1pets/post/parameters/1/schema/type", "      - {name: X-Reason"),
        ("/paths/~1pets~1{id}/put/requestBody", "    - {name: change, in: body, schema: {$ref"),
        (
            "/paths/~1pets~1{id}~1photo/post/requestBody/content/multipart~1form-data/schema/"
            "properties/file/format",
            "      - {name: file, in: formData",
        ),
        (
            "/paths/~1pets/get/responses/200/content/application~1json/schema/items",
            "          schema: {type: array, items: {$ref: '#/definitions/Pet'}}",
        ),
        (
            "/paths/~1pets/get/responses/200/content/application~1json/example",
            "          examples:",
        ),
        ("/paths/~1pets/get/responses/200/headers/X-Total/schema/type", "            X-Total:"),
    ],
)
def test_everything_stands_where_it_was_written(pointer: str, written: str) -> None:
    document = load(TWINS / "swagger.yaml", Diagnostics())
    line, _ = line_of(document, pointer)
    assert document.lines(document.root.location.file)[line - 1].startswith(written)


def test_references_lead_into_what_has_moved(read: Read) -> None:
    document = read(HEAD + """\
paths:
  /a:
    post:
      parameters:
      - {name: b, in: body, schema: {type: object, properties: {x: {type: string}}}}
      - {name: q, in: query, type: string}
      responses: {200: {description: D, schema: {type: integer}}}
  /b:
    post:
      parameters:
      - $ref: '#/paths/~1a/post/parameters/0'
      - $ref: '#/paths/~1a/post/parameters/1'
      responses: {200: {$ref: '#/paths/~1a/post/responses/200'}}
definitions:
  A: {$ref: '#/paths/~1a/post/parameters/0/schema/properties/x'}
  B: {$ref: '#/paths/~1a/post/responses/200/schema'}
  C: {properties: {a%b: {$ref: '#/definitions/D~1E'}}}
  D/E: {type: boolean}
""")
    root = document.root
    post = root["paths"]["/b"]["post"]
    (query,) = post["parameters"].elements()
    schemas = root["components"]["schemas"]
    at = {
        "/paths/~1a/post/requestBody": post["requestBody"],
        "/paths/~1a/post/parameters/0": query,
        "/paths/~1a/post/responses/200": post["responses"]["200"],
        "/paths/~1a/post/requestBody/content/application~1json/schema/properties/x": schemas["A"],
        "/paths/~1a/post/responses/200/content/application~1json/schema": schemas["B"],
        "/components/schemas/D~1E": schemas["C"]["properties"]["a%b"],
    }
    for pointer, node in at.items():
        target = document.resolve(node)
        assert target.location.pointer == pointer
        value: Any = root.value
        for key in pointer.split("/")[1:]:
            key = key.replace("~1", "/")
            value = value[int(key)] if is_array(value) else value[key]
        assert value is target.value


def test_a_document_of_many_files(write: Write) -> None:
    write(
        "shared/parts.yaml",
        """\
item:
  parameters:
  - {$ref: '#/limit'}
  post:
    parameters: [{$ref: '#/body'}]
    responses: {200: {$ref: '../api.yaml#/responses/Done'}, 400: {$ref: '#/wrong'}}
limit: {name: limit, in: query, type: integer}
body: {name: b, in: body, schema: {$ref: Pet.yaml}}
wrong: {description: W, schema: {$ref: '#/problem'}}
problem: {type: object, properties: {message: {type: string, x-nullable: true}}}
""",
    )
    write(
        "shared/Pet.yaml", "type: object\ndiscriminator: kind\nproperties: {kind: {type: string}}\n"
    )
    path = write(
        "api.yaml",
        HEAD + """\
consumes: [application/vnd.pet+json]
paths: {/pets: {$ref: 'shared/parts.yaml#/item'}}
responses: {Done: {description: D, schema: {$ref: '#/definitions/Cat'}}}
definitions:
  Cat: {allOf: [{$ref: shared/Pet.yaml}]}
""",
    )
    document = load(path, Diagnostics())
    item = document.resolve(document.root["paths"]["/pets"])
    (limit,) = item["parameters"].elements()
    assert document.resolve(limit)["schema"].value == {"type": "integer"}
    body = document.resolve(item["post"]["requestBody"])
    assert body.location.file == str(path.parent / "shared/parts.yaml")
    (media_type, content), *_ = body["content"].items()
    assert media_type == "application/vnd.pet+json"
    pet = document.resolve(content["schema"])
    assert pet["discriminator"]["mapping"].value == {"Cat": "Cat"}
    cat = document.mapped(pet["discriminator"]["mapping"]["Cat"])
    assert cat is not None
    assert cat.location == Location(str(path), "/components/schemas/Cat")
    wrong = document.resolve(item["post"]["responses"]["400"])
    problem = document.resolve(wrong["content"]["application/json"]["schema"])
    assert problem["properties"]["message"].value == {"type": ["string", "null"]}
    place = document.position(body["content"]["application/vnd.pet+json"]["schema"].location)
    assert place is not None
    assert (place.line, place.column) == (8, 35)


def test_findings_stand_where_they_were_written(write: Write) -> None:
    diagnostics = Diagnostics()
    document = load(
        write(
            "api.yaml",
            HEAD + """\
paths:
  /a:
    post:
      parameters:
      - {name: b, in: body, schema: {type: object}}
      - {name: q, in: query, type: array, items: null}
      responses:
        200:
""",
        ),
        diagnostics,
    )
    lines = {d.location and document.position(d.location).line for d in diagnostics}  # type: ignore[union-attr]
    assert lines == {8, 10}


@pytest.mark.parametrize(
    ("operation", "code", "severity", "line"),
    [
        (
            "parameters: [{name: a, in: body, schema: {}}, {name: b, in: body, schema: {}}]",
            "several-bodies",
            Severity.ERROR,
            5,
        ),
        (
            "parameters: [{name: a, in: body, schema: {}}, {name: b, in: formData, type: string}]",
            "several-bodies",
            Severity.ERROR,
            5,
        ),
        (
            "parameters: [{name: a, in: query, type: array, items: {}, collectionFormat: tsv}]",
            "collection-format",
            Severity.WARNING,
            6,
        ),
        (
            "parameters: [{name: a, in: header, type: array, items: {}, collectionFormat: multi}]",
            "collection-format",
            Severity.WARNING,
            6,
        ),
        (
            "parameters: [{name: a, in: query, type: array, "
            "items: {type: array, collectionFormat: pipes, items: {type: string}}}]",
            "collection-format",
            Severity.WARNING,
            6,
        ),
        ("parameters: {a: b}", "wrong-kind", Severity.ERROR, 6),
        ("parameters: [{in: query}]", "missing-field", Severity.ERROR, 6),
        ("parameters: [{$ref: '#/responses/R'}]", "wrong-target", Severity.ERROR, 6),
        ("consumes: application/json", "wrong-kind", Severity.ERROR, 6),
    ],
)
def test_what_is_wrong_is_told_in_place(
    write: Write, operation: str, code: str, severity: Severity, line: int
) -> None:
    text = HEAD + f"paths:\n  /a:\n    post:\n      {operation}\n      responses: {{}}\n"
    diagnostics = Diagnostics()
    path = write("api.yaml", text + "responses: {R: {description: D}}\n")
    with contextlib.suppress(SdkwrightError):
        load(path, diagnostics)
    (found,) = diagnostics
    assert (found.code, found.severity) == (code, severity)
    assert found.location is not None
    assert diagnostics.sources is not None
    position = diagnostics.sources.position(found.location)
    assert position is not None
    assert position.line == line


def test_a_missing_definition_is_named_as_2_0_names_it(found: Found) -> None:
    (error,) = found(HEAD + """\
paths: {/a: {get: {responses: {200: {description: D, schema: {$ref: '#/definitions/Pett'}}}}}}
definitions: {Pet: {type: object}}
""")
    assert error.code == "unresolved-ref"
    assert "GET /a, response 200" in error.message
    assert error.hint == "did you mean `#/definitions/Pet`?"


def test_a_name_stands_for_its_definition(write: Write, found: Found) -> None:
    text = HEAD + """\
paths: {}
definitions:
  Pet: {type: object}
  Owner: {properties: {pet: {$ref: Pet}, file: {$ref: Tag}, both: {$ref: pet.yaml}}}
"""
    write("pet.yaml", "type: string\n")
    write("Tag", "type: string\n")
    (note,) = found(text)
    assert (note.code, note.severity) == ("short-ref", Severity.NOTE)
    document = load(write("api.yaml", text), Diagnostics())
    properties = document.root["components"]["schemas"]["Owner"]["properties"]
    pointers = {name: document.resolve(node).location.pointer for name, node in properties.items()}
    assert pointers == {"pet": "/components/schemas/Pet", "file": "", "both": ""}


@pytest.mark.parametrize(
    ("head", "urls"),
    [
        ("host: a.example", ["https://a.example"]),
        ("host: a.example\nschemes: [http]", ["http://a.example"]),
        ("host: a.example\nschemes: [http, https, wss]", ["https://a.example", "http://a.example"]),
        ("host: a.example:8080\nbasePath: v1/", ["https://a.example:8080/v1"]),
        ("host: https://a.example/\nbasePath: /", ["https://a.example"]),
        ("basePath: /v1", ["/v1"]),
        ("basePath: /", []),
        ("host: 5\nschemes: [5]", ["https://5"]),
        ("", []),
    ],
)
def test_servers(read: Read, head: str, urls: list[str]) -> None:
    servers = read(f"{HEAD}{head}\npaths: {{}}\n").root.get("servers")
    found = [each.text("url") for each in servers.elements()] if servers is not None else []
    assert found == urls


def test_an_operation_with_another_scheme_has_a_server_of_its_own(read: Read) -> None:
    document = read(HEAD + """\
host: a.example
paths: {/a: {get: {schemes: [http], responses: {}}, put: {schemes: [https], responses: {}}}}
""")
    item = document.root["paths"]["/a"]
    assert item["get"]["servers"].value == [{"url": "http://a.example"}]
    assert "servers" not in item["put"]


@pytest.mark.parametrize(
    ("flow", "name"),
    [
        ("implicit", "implicit"),
        ("password", "password"),
        ("application", "clientCredentials"),
        ("accessCode", "authorizationCode"),
    ],
)
def test_flows_have_the_names_of_openapi_3(read: Read, flow: str, name: str) -> None:
    document = read(HEAD + f"""\
paths: {{}}
securityDefinitions:
  o: {{type: oauth2, flow: {flow}, tokenUrl: t, authorizationUrl: a, scopes: {{s: S}}}}
""")
    scheme = document.root["components"]["securitySchemes"]["o"]
    expected = {name: {"authorizationUrl": "a", "tokenUrl": "t", "scopes": {"s": "S"}}}
    assert scheme["flows"].value == expected
    assert "flow" not in scheme


def test_files_are_bytes_and_never_json(read: Read) -> None:
    document = read(HEAD + """\
produces: [application/json]
paths: {/a: {get: {responses: {200: {description: D, schema: {type: file}}}}}}
""")
    response = document.root["paths"]["/a"]["get"]["responses"]["200"]
    assert response["content"].value == {
        "application/octet-stream": {"schema": {"type": "string", "format": "binary"}}
    }


def test_a_tag_that_a_definition_gives_itself_counts(read: Read) -> None:
    document = read(HEAD + """\
paths: {}
definitions:
  A: {type: object, discriminator: k, properties: {k: {type: string}}}
  B: {allOf: [{$ref: '#/definitions/A'}], x-ms-discriminator-value: '#b'}
""")
    discriminator = document.root["components"]["schemas"]["A"]["discriminator"]
    assert discriminator.value == {"propertyName": "k", "mapping": {"A": "A", "#b": "B"}}


def test_the_validator_of_2_0_judges_what_was_written(read: Read) -> None:
    document = read(HEAD + """\
paths:
  /a:
    post:
      parameters:
      - {name: b, in: body, schema: {type: object}}
      - {name: q, in: query, type: strange}
      responses: {200: {schema: {type: string}}}
definitions:
  A: {type: strange}
""")
    lines = {
        document.position(finding.location).line  # type: ignore[union-attr]
        for finding in validate.findings(document)
        if finding.location is not None
    }
    assert lines == {8, 9, 11}
