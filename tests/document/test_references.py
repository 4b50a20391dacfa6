"""Where references lead, where they cannot, and what is no reference at all."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sdkwright.diagnostics import Diagnostic, Diagnostics, SdkwrightError, Severity
from sdkwright.document import Document, load
from sdkwright.document.circles import circles

from .conftest import Write

Read = Callable[..., Document]
Found = Callable[..., list[Diagnostic]]


def components(schemas: str, version: str = "3.1.0") -> str:
    head = f"openapi: {version}\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n"
    head += "components:\n  schemas:\n"
    return head + textwrap.indent(textwrap.dedent(schemas).strip("\n"), "    ") + "\n"


def resolved(document: Document, name: str) -> str:
    """The pointer of what the component refers to."""
    return document.resolve(document.root["components"]["schemas"][name]).location.pointer


@pytest.mark.parametrize(
    ("reference", "pointer"),
    [
        ("#/components/schemas/A", "/components/schemas/A"),
        ("#/components/schemas/a~1b~0c", "/components/schemas/a~1b~0c"),
        ("#/components/schemas/a~1b%7E0c", "/components/schemas/a~1b~0c"),
        ("#/components/schemas/with%20space", "/components/schemas/with space"),
        ("#/components/schemas/with space", "/components/schemas/with space"),
        ("#/components/schemas/%C3%A9", "/components/schemas/é"),
        ("#/components/schemas/é", "/components/schemas/é"),
        ("#/components/schemas/100%25", "/components/schemas/100%"),
        ("#/components/schemas/a%2Fb", "/components/schemas/a%2Fb"),
        ("#/components/schemas/A/allOf/0", "/components/schemas/A/allOf/0"),
        ("#/components/schemas/A/properties/$ref", "/components/schemas/A/properties/$ref"),
        ("#named", "/components/schemas/A/properties/n"),
        ("https://example.org/b", "/components/schemas/B"),
        ("https://example.org/b#/properties/x", "/components/schemas/B/properties/x"),
    ],
)
def test_a_reference_inside_the_document(read: Read, reference: str, pointer: str) -> None:
    document = read(components(f"""
        Z: {{$ref: {reference!r}}}
        A:
          allOf: [{{type: object}}]
          properties: {{$ref: {{type: string}}, n: {{$anchor: named}}}}
        B: {{$id: 'https://example.org/b', properties: {{x: {{type: string}}}}}}
        a/b~c: {{type: string}}
        with space: {{type: string}}
        é: {{type: string}}
        100%: {{type: string}}
        a%2Fb: {{type: string}}
    """))
    assert resolved(document, "Z") == pointer


@pytest.mark.parametrize("reference", ["more/pets.json#named", "more/pets.json#/$defs/Pet"])
def test_a_schema_of_another_file_has_a_name_there(read: Read, reference: str) -> None:
    document = read(
        components(f"Z: {{$ref: '{reference}'}}"),
        **{"more/pets.json": '{"$defs": {"Pet": {"$anchor": "named", "type": "string"}}}'},
    )
    assert resolved(document, "Z") == "/$defs/Pet"


def test_a_chain_is_followed_to_its_end_and_one_step_at_a_time(read: Read) -> None:
    document = read(components("""
        A: {$ref: '#/components/schemas/B', description: of A}
        B: {$ref: '#/components/schemas/C'}
        C: {type: string}
    """))
    node = document.root["components"]["schemas"]["A"]
    assert document.resolve(node).value == {"type": "string"}
    step = document.target(node)
    assert step is not None
    assert step.value == {"$ref": "#/components/schemas/C"}
    assert document.target(document.resolve(node)) is None
    assert document.resolve(document.resolve(node)) == document.resolve(node)


def test_a_chain_of_a_thousand_is_followed(read: Read) -> None:
    chain = "".join(f"S{i}: {{$ref: '#/components/schemas/S{i + 1}'}}\n" for i in range(1000))
    assert resolved(read(components(chain + "S1000: {}")), "S0") == "/components/schemas/S1000"


def test_references_of_every_kind_lead_somewhere(read: Read) -> None:
    document = read("""
openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /a: {$ref: '#/components/pathItems/I'}
components:
  pathItems:
    I:
      post:
        parameters: [{$ref: '#/components/parameters/P'}]
        requestBody: {$ref: '#/components/requestBodies/B'}
        responses: {'200': {$ref: '#/components/responses/R'}}
        callbacks: {c: {$ref: '#/components/callbacks/C'}}
  parameters: {P: {name: p, in: query, examples: {e: {$ref: '#/components/examples/E'}}}}
  requestBodies: {B: {content: {a/b: {schema: {$ref: '#/components/schemas/S'}}}}}
  responses:
    R:
      headers: {H: {$ref: '#/components/headers/H'}}
      links: {L: {$ref: '#/components/links/L'}}
  callbacks: {C: {'{$url}': {get: {}}}}
  examples: {E: {value: 1}}
  headers: {H: {schema: {type: string}}}
  links: {L: {operationId: x}}
  schemas: {S: {type: integer}}
  securitySchemes: {A: {$ref: '#/components/securitySchemes/K'}, K: {type: http, scheme: bearer}}
""")
    post = document.resolve(document.root["paths"]["/a"])["post"]
    response = document.resolve(post["responses"]["200"])
    parameter = document.resolve(next(post["parameters"].elements()))
    body = document.resolve(post["requestBody"])
    assert parameter["name"].value == "p"
    assert document.resolve(parameter["examples"]["e"])["value"].value == 1
    assert document.resolve(body["content"]["a/b"]["schema"]).value == {"type": "integer"}
    assert "{$url}" in document.resolve(post["callbacks"]["c"])
    assert document.resolve(response["headers"]["H"])["schema"].value == {"type": "string"}
    assert document.resolve(response["links"]["L"]).text("operationId") == "x"
    schemes = document.root["components"]["securitySchemes"]
    assert document.resolve(schemes["A"]).text("type") == "http"


def test_data_that_looks_like_a_reference_is_data(found: Found) -> None:
    assert found("""
openapi: 3.0.3
info: {title: T, version: '1', x-a: {$ref: 'http://example.org/'}}
x-b: {$ref: ../../etc/passwd}
paths:
  /a:
    get:
      operationId: x
      x-c: {$ref: nowhere}
      parameters:
      - {name: p, in: query, example: {$ref: '#/nowhere'}, schema: {enum: [{$ref: '#/nowhere'}]}}
      responses:
        '200':
          description: D
          content:
            a/b:
              schema:
                type: object
                default: {$ref: '#/nowhere'}
                example: {$ref: '#/nowhere'}
                properties: {$ref: {type: string}, const: {const: {$ref: '#/nowhere'}}}
              examples: {e: {value: {$ref: '#/nowhere'}}}
          links: {l: {operationId: x, parameters: {p: {$ref: '#/nowhere'}}}}
""") == []


def test_a_missing_target_is_named_with_its_use_and_what_was_meant(found: Found) -> None:
    (error,) = found("""
openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /pets:
    get:
      responses:
        '200':
          description: D
          content: {application/json: {schema: {$ref: '#/components/schemas/Pett'}}}
components: {schemas: {Pet: {type: object}}}
""")
    assert error.code == "unresolved-ref"
    assert "`#/components/schemas/Pett`" in error.message
    assert "GET /pets, response 200" in error.message
    assert error.hint == "did you mean `#/components/schemas/Pet`?"
    assert error.location is not None
    assert error.location.pointer.endswith("/schema/$ref")


@pytest.mark.parametrize(
    ("reference", "hint"),
    [
        ("#/components/schema/Pet", "did you mean `#/components/schemas/Pet`?"),
        ("#/definitions/Pet", "did you mean `#/components/schemas/Pet`?"),
        ("#/components/schemas/Quxyz", "correct it, or add what it refers to"),
        (
            "#/components/schemas/Pet/properties/nam",
            "did you mean `#/components/schemas/Pet/properties/name`?",
        ),
        ("#/components/schemas/Pet/allOf/7", "correct it, or add what it refers to"),
        ("#/components/schemas/Pet/allOf/٣", "correct it, or add what it refers to"),
        ("#/components/schemas/Pet/allOf/" + "9" * 5000, "correct it, or add what it refers to"),
        ("#nowhere", "add the $anchor, or refer to the schema by its place"),
        ("#/%ff%zz", "correct it, or add what it refers to"),
    ],
)
def test_references_that_lead_nowhere(found: Found, reference: str, hint: str) -> None:
    (error,) = found(components(f"""
        Z: {{$ref: '{reference}'}}
        Pet: {{properties: {{name: {{}}}}, allOf: [{{}}]}}
    """))
    assert (error.code, error.hint) == ("unresolved-ref", hint)


def test_all_bad_references_are_told_together(found: Found) -> None:
    errors = found(components("""
        A: {$ref: '#/components/schemas/Missing'}
        B: {$ref: 'http://example.org/b.json'}
        C: {$ref: ../../outside.yaml}
        D: {$ref: nofile.yaml}
        E: {$ref: '#/components/schemas/E'}
        F: 7
    """))
    assert sorted(error.code for error in errors) == [
        "circular-ref",
        "outside-ref",
        "remote-ref",
        "unresolved-ref",
        "unresolved-ref",
        "wrong-kind",
    ]


@pytest.mark.parametrize(
    ("schemas", "circle"),
    [
        ("A: {$ref: '#/components/schemas/A'}", ["A"]),
        (
            """
            A: {$ref: '#/components/schemas/B'}
            B: {$ref: '#/components/schemas/C'}
            C: {$ref: '#/components/schemas/A'}
            """,
            ["A", "B", "C"],
        ),
        ("A: {type: object, allOf: [{$ref: '#/components/schemas/A'}]}", ["A"]),
        (
            """
            A: {allOf: [{properties: {}}, {$ref: '#/components/schemas/B'}]}
            B: {allOf: [{allOf: [{$ref: '#/components/schemas/A'}]}]}
            """,
            ["A", "B"],
        ),
        ("A: {$ref: '#/components/schemas/A', nullable: true}", ["A"]),
    ],
)
def test_references_in_a_circle_with_nothing_between_are_refused(
    found: Found, schemas: str, circle: list[str]
) -> None:
    (error,) = [d for d in found(components(schemas)) if d.severity is Severity.ERROR]
    assert error.code == "circular-ref"
    assert "circular" in error.message
    for name in circle:
        assert f"#/components/schemas/{name}" in error.message


def test_schemas_that_contain_themselves_are_fine(found: Found) -> None:
    assert found(components("""
        Tree: {properties: {children: {items: {$ref: '#/components/schemas/Tree'}}}}
        Json: {oneOf: [{type: string}, {additionalProperties: {$ref: '#/components/schemas/Json'}}]}
        X: {properties: {y: {$ref: '#/components/schemas/Y'}}}
        Y: {properties: {x: {$ref: '#/components/schemas/X'}}}
    """)) == []


def test_a_reference_to_another_kind_of_object_is_refused(found: Found) -> None:
    (error,) = found("""
openapi: 3.1.0
info: {title: T, version: '1'}
paths: {/a: {get: {responses: {'200': {$ref: '#/components/schemas/S'}}}}}
components: {schemas: {S: {type: string}}}
""")
    assert error.code == "wrong-target"
    assert "this is a schema, and a response is needed" in error.message


def test_what_is_referred_to_is_checked_wherever_it_stands(found: Found) -> None:
    (error,) = found(components("A: {$ref: '#/x-parts/a'}") + "x-parts: {a: {properties: []}}\n")
    assert (error.code, error.location and error.location.pointer) == (
        "wrong-kind",
        "/x-parts/a/properties",
    )


def test_a_discriminator_maps_to_names_and_references(read: Read) -> None:
    document = read(components("""
        Pet:
          discriminator:
            propertyName: kind
            mapping: {cat: Cat, dog: '#/components/schemas/Dog', cow: Cow, ox: 'http://example.org/'}
        Cat: {type: object}
        Dog: {type: object}
    """))
    mapping = document.root["components"]["schemas"]["Pet"]["discriminator"]["mapping"]
    found = {tag: document.mapped(node) for tag, node in mapping.items()}
    assert {tag: node and node.location.pointer for tag, node in found.items()} == {
        "cat": "/components/schemas/Cat",
        "dog": "/components/schemas/Dog",
        "cow": None,
        "ox": None,
    }


def test_a_mapping_that_leads_nowhere_is_a_warning(found: Found) -> None:
    (warning,) = found(components("A: {discriminator: {propertyName: k, mapping: {b: Bee}}}"))
    assert (warning.code, warning.severity) == ("unresolved-mapping", Severity.WARNING)


def test_a_document_of_many_files_is_one_document(write: Write) -> None:
    write(
        "paths/pets.yaml",
        """
parameters: [{$ref: ../common/limit.json#/limit}]
get:
  responses:
    '200': {$ref: '../api.yaml#/components/responses/Pets'}
""",
    )
    write("common/limit.json", '{"limit": {"name": "limit", "in": "query"}, "other": {"$ref": 5}}')
    write(
        "schemas/Pet.yaml",
        """
type: object
properties:
  owner: {$ref: '#/$defs/owner'}
  parent: {$ref: Pet.yaml}
  tag: {$ref: sub%20folder/Tag.yaml, nullable: true}
$defs: {owner: {type: string, nullable: true}}
""",
    )
    write("schemas/sub folder/Tag.yaml", "type: string\n")
    path = write(
        "api.yaml",
        """
openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /pets: {$ref: ./paths/pets.yaml}
components:
  responses:
    Pets: {description: D, content: {a/b: {schema: {$ref: schemas/Pet.yaml}}}}
""",
    )
    document = load(path, Diagnostics())
    item = document.resolve(document.root["paths"]["/pets"])
    assert item.location.file == str(path.parent / "paths/pets.yaml")
    parameter = document.resolve(next(item["parameters"].elements()))
    assert (parameter.text("name"), parameter.location.pointer) == ("limit", "/limit")
    response = document.resolve(item["get"]["responses"]["200"])
    assert response.location.file == str(path)
    pet = document.resolve(response["content"]["a/b"]["schema"])
    assert document.resolve(pet["properties"]["parent"]) == pet
    assert document.resolve(pet["properties"]["owner"]).value == {"type": ["string", "null"]}
    tag = next(pet["properties"]["tag"]["anyOf"].elements())
    assert document.resolve(tag).value == {"type": "string"}
    place = document.position(document.resolve(tag)["type"].location)
    assert (place and (place.line, place.column)) == (1, 7)
    assert next(file.relative for file in document.files) == "api.yaml"
    assert len(list(document.files)) == 5


def test_errors_in_other_files_are_told_with_those_of_the_document(write: Write) -> None:
    write("broken.yaml", "a: b: c\n")
    write("list.yaml", "- 1\n")
    path = write(
        "api.yaml",
        components("""
        A: {$ref: broken.yaml}
        B: {$ref: 'broken.yaml#/x'}
        C: {$ref: list.yaml}
        D: {$ref: '#/nowhere'}
    """),
    )
    with pytest.raises(SdkwrightError) as refused:
        load(path, Diagnostics())
    told = [(d.code, d.location and d.location.file) for d in refused.value.diagnostics]
    folder = path.parent
    assert sorted(told, key=str) == [
        ("invalid-yaml", str(folder / "broken.yaml")),
        ("unresolved-ref", str(path)),
        ("wrong-kind", str(folder / "list.yaml")),
    ]


_GRAPH = st.dictionaries(st.integers(0, 8), st.lists(st.integers(0, 8), max_size=3), max_size=9)


@given(graph=_GRAPH)
def test_circles_are_found_where_there_are_some_and_are_circles(
    graph: dict[int, list[int]],
) -> None:
    found = list(circles(graph, lambda node: graph.get(node, [])))
    for circle in found:
        for here, there in zip(circle, [*circle[1:], circle[0]], strict=True):
            assert there in graph[here]
    assert bool(found) == any(reaches(graph, node) for node in graph)


def reaches(graph: dict[int, list[int]], start: int) -> bool:
    """Whether a way leads from a node back to it."""
    seen: set[int] = set()
    waiting = list(graph[start])
    while waiting:
        node = waiting.pop()
        if node == start:
            return True
        if node not in seen:
            seen.add(node)
            waiting += graph.get(node, [])
    return False
