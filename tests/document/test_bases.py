"""What references are relative to: files, `$self`, `$id`; and schemas that have an `$anchor`."""

from __future__ import annotations

import textwrap
from collections.abc import Callable

import pytest
from sdkwright.diagnostics import Diagnostic, Diagnostics, SdkwrightError, Severity
from sdkwright.document import Document, load
from sdkwright.document.bases import beside, joined

from .conftest import Write

Read = Callable[..., Document]
Found = Callable[..., list[Diagnostic]]


def components(schemas: str, head: str = "openapi: 3.1.0") -> str:
    text = f"{head}\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n"
    return text + textwrap.indent(textwrap.dedent(schemas).strip("\n"), "    ") + "\n"


def pointer_of(document: Document, *keys: str) -> str:
    node = document.root["components"]["schemas"]
    for key in keys:
        node = node[key]
    return document.resolve(node).location.pointer


def test_in_a_schema_with_an_id_references_are_relative_to_it(read: Read) -> None:
    document = read(components("""
        Pet:
          $id: https://example.org/schemas/pet
          type: object
          properties:
            tag: {$ref: tag}
            other: {$ref: ../things/other#/$defs/x}
            size: {$ref: '#/$defs/size'}
            self: {$ref: '#'}
            named: {$ref: '#here'}
          $defs:
            size: {type: integer}
            here: {$anchor: here}
        Tag: {$id: /schemas/tag, type: string}
        Inner:
          $id: https://example.org/schemas/
          properties: {tag: {$id: tag2, properties: {pet: {$ref: pet}}}}
        Other: {$id: https://example.org/things/other, $defs: {x: {type: 'null'}}}
        Rooted: {$id: https://example.org/schemas/tag, type: boolean}
        Outside: {$ref: 'https://example.org/schemas/pet#here'}
        size: {type: string}
    """))
    pet = ("Pet", "properties")
    at = "/components/schemas"
    assert pointer_of(document, *pet, "size") == f"{at}/Pet/$defs/size"
    assert pointer_of(document, *pet, "self") == f"{at}/Pet"
    assert pointer_of(document, *pet, "named") == f"{at}/Pet/$defs/here"
    assert pointer_of(document, *pet, "other") == f"{at}/Other/$defs/x"
    assert pointer_of(document, *pet, "tag") == f"{at}/Rooted"
    assert pointer_of(document, "Outside") == f"{at}/Pet/$defs/here"
    inner = ("Inner", "properties", "tag", "properties", "pet")
    assert pointer_of(document, *inner) == f"{at}/Pet"


def test_the_same_text_means_another_schema_under_another_id(read: Read) -> None:
    document = read(components("""
        A: {$id: 'urn:a', properties: {p: {$ref: '#/$defs/x'}}, $defs: {x: {type: string}}}
        B: {$id: 'urn:b', properties: {p: {$ref: '#/$defs/x'}}, $defs: {x: {type: integer}}}
    """))
    assert pointer_of(document, "A", "properties", "p") == "/components/schemas/A/$defs/x"
    assert pointer_of(document, "B", "properties", "p") == "/components/schemas/B/$defs/x"


def test_in_a_schema_with_an_id_the_document_is_meant_where_the_schema_has_no_such_part(
    read: Read,
) -> None:
    document = read(components("""
        A: {$id: 'https://example.org/a', properties: {b: {$ref: '#/components/schemas/B'}}}
        B: {type: string}
    """))
    assert pointer_of(document, "A", "properties", "b") == "/components/schemas/B"


def test_in_3_0_an_id_is_no_base(read: Read) -> None:
    document = read(
        components(
            """
            A: {$id: 'https://example.org/a', properties: {b: {$ref: '#/paths'}, c: {}}}
            B: {$ref: '#/components/schemas/A/properties/c'}
            paths: {}
            """,
            "openapi: 3.0.3",
        ).replace("{b: {$ref: '#/paths'}, ", "{b: {$ref: '#/components/schemas/B'}, ")
    )
    assert pointer_of(document, "A", "properties", "b") == "/components/schemas/A/properties/c"


def test_a_document_is_known_by_its_self(read: Read) -> None:
    document = read(
        components(
            """
            A: {$ref: 'https://example.org/api/openapi#/components/schemas/B'}
            B: {type: string}
            C: {$ref: 'openapi#/components/schemas/B'}
            """,
            "openapi: 3.2.0\n$self: https://example.org/api/openapi",
        )
    )
    assert pointer_of(document, "A") == "/components/schemas/B"
    assert pointer_of(document, "C") == "/components/schemas/B"


def test_addresses_below_that_of_a_file_are_files_below_its_folder(write: Write) -> None:
    write(
        "schemas/pet.json",
        """{
          "$id": "https://example.org/api/schemas/pet.json",
          "properties": {
            "tag": {"$ref": "tag.json"},
            "far": {"$ref": "https://example.org/api/schemas/deep/far.json#/$defs/f"},
            "self": {"$ref": "https://example.org/api/schemas/pet.json#/$defs/own"}
          },
          "$defs": {"own": {"type": "null"}}
        }""",
    )
    write("schemas/tag.json", '{"type": "string"}')
    write("schemas/deep/far.json", '{"$defs": {"f": {"type": "integer"}}}')
    path = write(
        "api.yaml",
        components(
            "A: {$ref: 'https://example.org/api/schemas/pet.json'}",
            "openapi: 3.2.0\n$self: https://example.org/api/openapi.yaml",
        ),
    )
    document = load(path, Diagnostics())
    pet = document.resolve(document.root["components"]["schemas"]["A"])
    assert pet.location.file == str(path.parent / "schemas/pet.json")
    types = {name: document.resolve(node).value["type"] for name, node in pet["properties"].items()}
    assert types == {"tag": "string", "far": "integer", "self": "null"}


@pytest.mark.parametrize(
    ("reference", "code"),
    [
        ("https://example.org/other/a.yaml", "remote-ref"),
        ("https://example.org.evil/api/a.yaml", "remote-ref"),
        ("http://example.org/api/a.yaml", "remote-ref"),
        ("https://example.org/api/../../secret.yaml", "outside-ref"),
        ("https://example.org/api/missing.yaml", "unresolved-ref"),
        ("//example.org/other.yaml", "remote-ref"),
        ("https://[", "remote-ref"),
        ("../secret.yaml", "outside-ref"),
    ],
)
def test_a_self_opens_no_way_out(write: Write, reference: str, code: str) -> None:
    write("secret.yaml", "type: string\n")
    head = "openapi: 3.2.0\n$self: https://example.org/api/openapi.yaml"
    path = write("api/api.yaml", components(f"A: {{$ref: '{reference}'}}", head))
    with pytest.raises(SdkwrightError) as refused:
        load(path, Diagnostics())
    assert [d.code for d in refused.value.diagnostics] == [code]


@pytest.mark.parametrize(
    ("base", "uri", "full"),
    [
        ("", "a", "a"),
        ("https://e.org/x/y", "z#f", "https://e.org/x/z"),
        ("https://e.org/x/y", "/z", "https://e.org/z"),
        ("urn:a:b", "c", "c"),
        ("https://e.org/x/y", "http://[", "http://["),
    ],
)
def test_addresses_are_joined(base: str, uri: str, full: str) -> None:
    assert joined(base, uri) == full


@pytest.mark.parametrize(
    ("uri", "base", "path"),
    [
        ("https://e.org/a/b/c", "https://e.org/a/x", "b/c"),
        ("https://e.org/a", "https://e.org/a/x", ""),
        ("https://e.org/ab", "https://e.org/a/x", ""),
        ("file:///a/b", "file:///a/x", "b"),
        ("urn:x/b", "urn:x/a", ""),
        ("a/b", "", ""),
    ],
)
def test_what_is_below_an_address(uri: str, base: str, path: str) -> None:
    assert beside(uri, base) == path


def test_an_anchor_of_several_schemas_is_ambiguous_where_it_is_used(found: Found) -> None:
    unused = components("A: {$anchor: x}\nB: {$anchor: x}")
    assert found(unused) == []
    (error,) = found(unused + "    C: {$ref: '#x'}\n")
    assert error.code == "ambiguous-ref"


def test_anchors_count_in_their_own_schema(read: Read, found: Found) -> None:
    text = components("""
        A: {$id: 'https://e.org/a', $anchor: x, properties: {p: {$ref: '#x'}}}
        B: {$id: 'https://e.org/b', $anchor: x, properties: {p: {$ref: '#x'}}}
    """)
    document = read(text)
    assert pointer_of(document, "A", "properties", "p") == "/components/schemas/A"
    assert pointer_of(document, "B", "properties", "p") == "/components/schemas/B"
    (error,) = found(text + "    C: {$ref: '#x'}\n")
    assert error.code == "unresolved-ref"


def test_a_dynamic_reference_is_the_schema_that_it_names(read: Read, found: Found) -> None:
    text = components("""
        Tree:
          $id: https://example.org/tree
          $dynamicAnchor: node
          properties: {children: {type: array, items: {$dynamicRef: '#node'}}}
    """)
    document = read(text)
    items = ("Tree", "properties", "children", "items")
    assert pointer_of(document, *items) == "/components/schemas/Tree"
    assert found(text) == []
    node = document.root["components"]["schemas"]["Tree"]["properties"]["children"]["items"]
    place = document.position(node["$ref"].location)
    assert place is not None
    assert text.splitlines()[place.line - 1][place.column - 1 :].startswith("'#node'")


def test_where_another_schema_extends_it_a_dynamic_reference_is_noted(found: Found) -> None:
    (note,) = found(components("""
        Page:
          $id: https://example.org/page
          properties: {items: {type: array, items: {$dynamicRef: '#item'}}}
          $defs: {any: {$dynamicAnchor: item}}
        Pets:
          $id: https://example.org/pets
          $ref: page
          $defs: {pet: {$dynamicAnchor: item, type: object}}
    """))
    assert (note.code, note.severity) == ("dynamic-ref", Severity.NOTE)
    assert note.location is not None
    assert note.location.pointer == "/components/schemas/Page/properties/items/items/$ref"


def test_a_dynamic_reference_beside_a_reference_counts_too(read: Read) -> None:
    document = read(components("""
        A: {$ref: '#/components/schemas/B', $dynamicRef: '#c', allOf: [{type: object}]}
        B: {type: object}
        C: {$dynamicAnchor: c, type: object}
    """))
    schema = document.root["components"]["schemas"]["A"]
    assert document.resolve(schema).location.pointer == "/components/schemas/B"
    *_, last = schema["allOf"].elements()
    assert document.resolve(last).location.pointer == "/components/schemas/C"


def test_what_stands_beside_a_reference_stays(read: Read) -> None:
    schema = {
        "$ref": "#/components/schemas/B",
        "description": "D",
        "default": 1,
        "properties": {"x": {"$ref": "#/components/schemas/B"}},
        "x-a": 2,
    }
    document = read(components(f"A: {schema}\nB: {{type: object}}"))
    node = document.root["components"]["schemas"]["A"]
    assert node.value == schema
    assert document.resolve(node["properties"]["x"]).value == {"type": "object"}


def test_operations_of_all_methods_are_part_of_the_document(found: Found) -> None:
    errors = found("""
openapi: 3.2.0
info: {title: T, version: '1'}
paths:
  /a:
    query: {requestBody: {content: {a/b: {schema: {$ref: '#/missing'}}}}}
    additionalOperations:
      COPY: {responses: {'200': {$ref: '#/missing'}}}
webhooks:
  w: {post: {requestBody: {$ref: '#/missing'}}}
""")
    assert [error.code for error in errors] == ["unresolved-ref"] * 3
    messages = " ".join(error.message for error in errors)
    for place in ("QUERY /a, request body", "COPY /a, response 200", "POST w, request body"):
        assert place in messages


LINKED = """\
openapi: 3.1.0
info: {{title: T, version: '1'}}
paths:
  /pets/{{id}}:
    get:
      operationId: getPet
      parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}]
      responses:
        '200':
          description: D
          links: {{next: {link}}}
"""


@pytest.mark.parametrize(
    "link",
    [
        "{operationId: getPet}",
        "{operationRef: '#/paths/~1pets~1{id}/get'}",
        "{operationRef: '#/paths/~1pets~1%7Bid%7D/get'}",
        "{operationRef: 'https://example.org/other#/paths/~1x/get'}",
        "{operationRef: 'other.yaml#/paths/~1x/get'}",
        "{description: leads nowhere}",
    ],
)
def test_links_to_operations_are_fine(found: Found, link: str) -> None:
    assert found(LINKED.format(link=link)) == []


@pytest.mark.parametrize(
    ("link", "hint"),
    [
        ("{operationId: getPets}", "did you mean `getPet`?"),
        ("{operationId: x}", "name an operation of this document, or remove the link"),
        ("{operationRef: '#/paths/~1pets/get'}", "name an operation of this document"),
        ("{operationRef: '#/paths/~1pets~1{id}'}", "name an operation of this document"),
        ("{operationRef: '#'}", "name an operation of this document"),
    ],
)
def test_links_to_nothing_are_warned_of(found: Found, link: str, hint: str) -> None:
    (warning,) = found(LINKED.format(link=link))
    assert (warning.code, warning.severity) == ("unresolved-link", Severity.WARNING)
    assert warning.hint.startswith(hint)


def test_the_default_of_a_mapping_is_mapped_too(read: Read) -> None:
    document = read(
        components(
            """
            A:
              oneOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]
              discriminator: {propertyName: k, defaultMapping: C, mapping: {b: B}}
            B: {type: object}
            C: {type: object}
            """,
            "openapi: 3.2.0",
        )
    )
    discriminator = document.root["components"]["schemas"]["A"]["discriminator"]
    target = document.mapped(discriminator["defaultMapping"])
    assert target is not None
    assert target.location.pointer == "/components/schemas/C"
