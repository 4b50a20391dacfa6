"""What must stand where, which versions are read, and what is made of nothing."""

from __future__ import annotations

import contextlib
import json
import time
from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sdkwright.diagnostics import Diagnostic, Diagnostics, SdkwrightError, Severity
from sdkwright.document import Document, load

from .conftest import Write

Read = Callable[..., Document]
Found = Callable[..., list[Diagnostic]]

INFO = "info: {title: T, version: '1'}\n"


def errors(found: list[Diagnostic]) -> list[tuple[str, str]]:
    """The codes and pointers of the errors."""
    return [
        (d.code, d.location.pointer if d.location else "")
        for d in found
        if d.severity is Severity.ERROR
    ]


@pytest.mark.parametrize(
    "version", ["3.0.0", "3.0.3", "3.0", "3.1.0", "3.1", "3.2.0", "3.1.0-rc1", "3.0.4"]
)
def test_versions_that_are_read(read: Read, version: str) -> None:
    assert read(f"openapi: {version}\n{INFO}paths: {{}}\n").version == version
    assert read(f"openapi: '{version}'\n{INFO}paths: {{}}\n").version == version


@pytest.mark.parametrize("version", ["4.0.0", "3.3.0", "3", "3.10", "2.0", "3.0.x", "''", "latest"])
def test_versions_that_are_not_read_are_named(found: Found, version: str) -> None:
    (error,) = found(f"openapi: {version}\n{INFO}paths: {{}}\n")
    assert error.code == "unsupported-version"
    assert version.strip("'") in error.message
    assert "3.0, 3.1 and 3.2" in error.message


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("swagger: '1.2'\n" + INFO, "Swagger 1.2"),
        ("swagger: 2\n" + INFO, "Swagger 2 "),
        (INFO, "no field `openapi`"),
        ("openapi: [3]\n" + INFO, "no field `openapi`"),
        ("- openapi: 3.1.0\n", "not an object"),
        ("just text\n", "not an object"),
        ("12\n", "not an object"),
        ("", "the file is empty"),
        ("null\n", "the file is empty"),
        ("# nothing\n", "the file is empty"),
        ("{}", "no field `openapi`"),
    ],
)
def test_what_is_no_openapi_document_is_told_so(found: Found, text: str, said: str) -> None:
    (error,) = found(text)
    assert said in error.message


def test_unquoted_versions_and_titles_are_the_text_that_was_written(read: Read) -> None:
    document = read("openapi: 3.1\ninfo: {title: 2024-02-23, version: 1.10}\npaths: {}\n")
    assert document.version == "3.1"
    info = document.root["info"]
    assert (info.text("title"), info.text("version")) == ("2024-02-23", "1.10")


@pytest.mark.parametrize(
    ("text", "code", "pointer"),
    [
        ("openapi: 3.0.3\n" + INFO, "missing-field", ""),
        ("openapi: 3.0.3\ncomponents: {}\n" + INFO, "missing-field", ""),
        ("openapi: 3.1.0\n" + INFO, "missing-field", ""),
        ("openapi: 3.1.0\npaths: {}\ninfo: []\n", "wrong-kind", "/info"),
        ("openapi: 3.1.0\npaths: []\n" + INFO, "wrong-kind", "/paths"),
        ("openapi: 3.1.0\nwebhooks: []\n" + INFO, "wrong-kind", "/webhooks"),
        ("openapi: 3.1.0\ncomponents: x\n" + INFO, "wrong-kind", "/components"),
        ("openapi: 3.1.0\npaths: {/a: []}\n" + INFO, "wrong-kind", "/paths/~1a"),
        ("openapi: 3.1.0\npaths: {/a: {get: []}}\n" + INFO, "wrong-kind", "/paths/~1a/get"),
        ("openapi: 3.1.0\npaths: {}\nservers: {}\n" + INFO, "wrong-kind", "/servers"),
        ("openapi: 3.1.0\npaths: {}\ntags: [a]\n" + INFO, "wrong-kind", "/tags/0"),
        ("openapi: 3.1.0\npaths: {}\nsecurity: [a]\n" + INFO, "wrong-kind", "/security/0"),
    ],
)
def test_what_a_document_must_have(found: Found, text: str, code: str, pointer: str) -> None:
    assert errors(found(text)) == [(code, pointer)]


@pytest.mark.parametrize(
    ("operation", "pointer"),
    [
        ("{parameters: {}}", "/parameters"),
        ("{parameters: [a]}", "/parameters/0"),
        ("{parameters: [{name: a, in: query, schema: []}]}", "/parameters/0/schema"),
        ("{requestBody: []}", "/requestBody"),
        ("{requestBody: {content: []}}", "/requestBody/content"),
        ("{requestBody: {content: {a/b: []}}}", "/requestBody/content/a~1b"),
        ("{responses: []}", "/responses"),
        ("{responses: {200: text}}", "/responses/200"),
        ("{responses: {200: {headers: []}}}", "/responses/200/headers"),
        ("{responses: {200: {content: {a/b: {schema: 7}}}}}", "/responses/200/content/a~1b/schema"),
        ("{tags: a}", "/tags"),
        ("{callbacks: {c: {'{$url}': {get: 1}}}}", "/callbacks/c/{$url}/get"),
    ],
)
def test_what_an_operation_must_be_made_of(found: Found, operation: str, pointer: str) -> None:
    text = f"openapi: 3.1.0\n{INFO}paths: {{/a: {{get: {operation}}}}}\n"
    assert errors(found(text)) == [("wrong-kind", f"/paths/~1a/get{pointer}")]


@pytest.mark.parametrize(
    ("schema", "pointer"),
    [
        ("null", ""),
        ("0", ""),
        ("[]", ""),
        ("{properties: []}", "/properties"),
        ("{properties: {a: null}}", "/properties/a"),
        ("{properties: {a: text}}", "/properties/a"),
        ("{properties: {$ref: './a.yaml'}}", "/properties/$ref"),
        ("{allOf: {}}", "/allOf"),
        ("{oneOf: [[]]}", "/oneOf/0"),
        ("{items: 1}", "/items"),
        ("{additionalProperties: text}", "/additionalProperties"),
        ("{enum: a}", "/enum"),
        ("{discriminator: kind}", "/discriminator"),
        ("{$ref: {a: b}}", "/$ref"),
        ("{$ref: 5}", "/$ref"),
    ],
)
def test_what_a_schema_must_be_made_of(found: Found, schema: str, pointer: str) -> None:
    text = f"openapi: 3.1.0\n{INFO}components: {{schemas: {{S: {schema}}}}}\n"
    assert errors(found(text)) == [("wrong-kind", f"/components/schemas/S{pointer}")]


def test_boolean_schemas_are_schemas(found: Found) -> None:
    text = "components: {schemas: {S: true, T: {items: false, additionalProperties: true}}}\n"
    assert found(f"openapi: 3.1.0\n{INFO}{text}") == []


def test_extensions_hold_anything(found: Found) -> None:
    assert found(f"""
openapi: 3.1.0
{INFO}
x-a: []
paths:
  x-b: 1
  /a: {{get: {{x-c: 1, responses: {{x-d: text}}, callbacks: {{c: {{x-e: 1}}}}}}}}
components: {{securitySchemes: {{O: {{type: oauth2, flows: {{x-f: 1}}}}}}, x-g: 1}}
""") == []


def test_a_parameter_needs_a_name_and_a_place(found: Found) -> None:
    text = "paths: {/a: {parameters: [{in: query}, {name: 5, in: path}, {name: a, in: null}]}}\n"
    assert errors(found(f"openapi: 3.1.0\n{INFO}{text}")) == [
        ("missing-field", "/paths/~1a/parameters/2"),
        ("missing-field", "/paths/~1a/parameters/0"),
    ]


def test_empty_values_are_left_out_or_taken_for_empty_objects(read: Read, found: Found) -> None:
    text = f"""
openapi: 3.0.3
{INFO}
tags:
paths:
  /a:
  /b:
    parameters:
    get:
      tags:
      responses:
        '204':
        '200': {{content: {{application/json: }}}}
components: {{schemas: {{S: {{properties: , items: }}}}}}
"""
    document = read(text)
    paths = document.root["paths"]
    assert paths["/a"].value == {}
    assert paths["/b"].value == {
        "get": {"responses": {"204": {}, "200": {"content": {"application/json": {}}}}}
    }
    assert document.root["components"]["schemas"]["S"].value == {}
    assert "tags" not in document.root
    assert {(d.code, d.severity) for d in found(text)} == {("empty-value", Severity.WARNING)}


def test_a_document_without_a_name_gets_one(read: Read, found: Found) -> None:
    text = "openapi: 3.1.0\npaths: {}\n"
    assert read(text).root["info"].value == {"title": "API", "version": "0.0.0"}
    assert [(d.code, d.severity) for d in found(text)] == [("missing-field", Severity.WARNING)] * 2


def test_all_that_is_misplaced_is_told_together(found: Found) -> None:
    text = "openapi: 3.0.3\ninfo: []\ntags: {}\ncomponents: {schemas: {A: [], B: {$ref: '#/x'}}}\n"
    assert len(errors(found(text))) == 5


def test_json_and_yaml_of_the_same_document_are_the_same_document(read: Read) -> None:
    value = {
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"get": {"responses": {"200": {"description": "D"}}}}},
        "components": {"schemas": {"S": {"type": "string", "nullable": True, "maxLength": 7}}},
    }
    from_json = read(json.dumps(value), "api.json")
    from_yaml = read(
        "openapi: 3.0.3\n"
        "info: {title: T, version: '1'}\n"
        "paths: {/a: {get: {responses: {200: {description: D}}}}}\n"
        "components:\n  schemas:\n    S: {type: string, nullable: true, maxLength: 7}\n"
    )
    assert from_json.root.value == from_yaml.root.value


@pytest.mark.parametrize("name", ["api.yaml", "api.yml", "api.json", "api", "api.txt"])
def test_json_is_read_whatever_the_file_is_called(read: Read, name: str) -> None:
    text = '{"openapi": "3.1.0", "info": {"title": "\\ud83d\\ude00", "version": "1"}, "paths": {}}'
    assert read(text, name).root["info"].text("title") == "😀"


def test_a_yaml_file_may_begin_with_a_brace(read: Read) -> None:
    assert read(f"{{openapi: 3.1.0, {INFO.strip()}, paths: {{}}}}\n").version == "3.1.0"


_KEY = st.sampled_from(
    [
        *("openapi", "info", "title", "version", "paths", "/a", "get", "parameters", "name", "in"),
        *("responses", "200", "content", "a/b", "schema", "schemas", "components", "properties"),
        *("$ref", "allOf", "items", "nullable", "example", "enum", "discriminator", "mapping"),
        *("$id", "$anchor", "x-a", "required", "tags", "security", "callbacks", "webhooks"),
    ]
)
_LEAF = (
    st.none()
    | st.booleans()
    | st.integers(-2, 300)
    | st.sampled_from(
        [
            "3.0.3",
            "3.1.0",
            "#",
            "#/components/schemas/a",
            "#/paths",
            "a.yaml",
            "../x",
            "http://x",
            "",
            "#a",
        ]
    )
)
_TREE = st.recursive(
    _LEAF,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEY, inner, max_size=4),
    max_leaves=25,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(tree=st.dictionaries(_KEY, _TREE, max_size=5), version=st.sampled_from(["3.0.3", "3.1.0"]))
def test_any_tree_is_a_document_or_a_refusal_that_tells_where(
    write: Write, tree: dict[str, object], version: str
) -> None:
    path = write("api.json", json.dumps({**tree, "openapi": version}))
    diagnostics = Diagnostics()
    with contextlib.suppress(SdkwrightError):
        assert load(path, diagnostics).root["info"].text("title") is not None
    for diagnostic in diagnostics:
        assert diagnostic.location is not None
        assert diagnostics.sources is not None
        assert diagnostic.position or diagnostics.sources.position(diagnostic.location)


def document_of(root: str) -> str:
    return f"openapi: 3.1.0\n{INFO}{root}\n"


@pytest.mark.parametrize(
    ("root", "field", "hint"),
    [
        ("paths: {}\ncomponent: {}", "component", "did you mean `components`?"),
        ("paths: {/a: {get: {respones: {}}}}", "respones", "did you mean `responses`?"),
        ("paths: {/a: {connect: {responses: {}}}}", "connect", "remove it"),
        ("components: {headers: {H: {allowReserved: true}}}", "allowReserved", "remove it"),
        ("components: {securitySchemes: {S: {type: http, schema: a}}}", "schema", "did you mean"),
        ("paths: {}\nservers: [{uri: /a}]", "uri", "did you mean `url`?"),
    ],
)
def test_a_field_that_has_no_meaning_is_ignored_and_told(
    found: Found, root: str, field: str, hint: str
) -> None:
    (warning,) = found(document_of(root))
    assert (warning.code, warning.severity) == ("unknown-field", Severity.WARNING)
    assert warning.message.startswith(f"`{field}` is no field of ")
    assert warning.hint.startswith(hint)


@pytest.mark.parametrize("version", ["openapi: 3.0.3", "openapi: 3.1.0", "swagger: '2.0'"])
@pytest.mark.parametrize(
    ("keyword", "meant"),
    [("propertes", "properties"), ("requred", "required"), ("min_length", "minLength")],
)
def test_a_keyword_that_is_nearly_one_is_told(
    found: Found, version: str, keyword: str, meant: str
) -> None:
    schemas = f"{{S: {{items: {{{keyword}: 1}}}}, T: {{{keyword}: 1}}}}"
    place = f"definitions: {schemas}" if "2.0" in version else f"components: {{schemas: {schemas}}}"
    warnings = found(f"{version}\n{INFO}paths: {{}}\n{place}\n")
    assert [(w.code, w.severity) for w in warnings] == [("unknown-keyword", Severity.WARNING)] * 2
    assert all(f"`{meant}`" in w.hint for w in warnings)


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
def test_what_another_version_knows_is_known_in_all(found: Found, version: str) -> None:
    schema = "{const: 1, examples: [1], $defs: {}, contentEncoding: base64, xml: {nodeType: text}}"
    text = (
        f"paths: {{/a: {{query: {{responses: {{}}}}}}}}\ncomponents: {{schemas: {{S: {schema}}}}}\n"
    )
    assert found(f"openapi: {version}\n{INFO}tags: [{{name: a, kind: nav}}]\n{text}") == []


@pytest.mark.parametrize(
    ("root", "field"),
    [
        ("info: {title: T, version: '1', contact: {emial: a}}\npaths: {}", "emial"),
        ("info: {title: T, version: '1', license: {nmae: a}}\npaths: {}", "nmae"),
        (f"{INFO}paths: {{}}\nexternalDocs: {{uri: a}}", "uri"),
        (f"{INFO}components: {{schemas: {{S: {{xml: {{prefx: a}}}}}}}}", "prefx"),
    ],
)
def test_a_field_of_what_is_for_readers_is_told_too(found: Found, root: str, field: str) -> None:
    (warning,) = found(f"openapi: 3.1.0\n{root}\n")
    assert warning.message.startswith(f"`{field}` is no field of ")


def test_what_is_for_readers_may_be_anything(found: Found) -> None:
    assert found("openapi: 3.1.0\ninfo: {title: T, version: '1', contact: me}\npaths: {}\n") == []


def test_free_names_are_free(found: Found) -> None:
    assert found(document_of("x-a: 1\npaths: {x-b: 1, /a: {x-c: 1, get: {x-d: 1}}}")) == []
    assert found(document_of("components: {schemas: {S: {anything: 1, foo: {}}}}")) == []
    reference = "components: {responses: {A: {$ref: '#/components/responses/B', a: 1}, B: {}}}"
    assert found(document_of(reference)) == []


@pytest.mark.parametrize(
    ("root", "first", "second"),
    [
        (
            "components: {parameters: {P: {name: p, in: query, example: 1, examples: {}}}}",
            "example",
            "examples",
        ),
        ("components: {headers: {H: {schema: {}, content: {}}}}", "schema", "content"),
        ("components: {examples: {E: {value: 1, externalValue: a}}}", "value", "externalValue"),
    ],
)
def test_of_fields_that_exclude_each_other_one_counts(
    found: Found, root: str, first: str, second: str
) -> None:
    (warning,) = found(document_of(root))
    assert (warning.code, warning.severity) == ("exclusive-fields", Severity.WARNING)
    assert f"`{first}` counts" in warning.message
    assert warning.location is not None
    assert warning.location.pointer.endswith(f"/{second}")


@pytest.mark.parametrize("status", ["abc", "600", "20", "2000", "2xY", "Default "])
@pytest.mark.parametrize("version", ["openapi: 3.1.0", "swagger: '2.0'"])
def test_a_response_to_no_status_is_left_out(write: Write, version: str, status: str) -> None:
    responses = f"{{'{status}': {{description: D}}, '200': {{description: D}}, x-a: 1}}"
    text = f"{version}\n{INFO}paths: {{/a: {{get: {{responses: {responses}}}}}}}\n"
    diagnostics = Diagnostics()
    document = load(write("api.yaml", text), diagnostics)
    (warning,) = diagnostics
    assert (warning.code, warning.severity) == ("invalid-status", Severity.WARNING)
    listed = document.root["paths"]["/a"]["get"]["responses"]
    assert [key for key, _ in listed.items()] == ["200", "x-a"]


@pytest.mark.parametrize("status", ["200", "404", "default", "2XX", "5xx", "100", "599"])
def test_a_status_is_a_number_a_range_or_default(found: Found, status: str) -> None:
    responses = f"{{'{status}': {{description: D}}}}"
    assert found(document_of(f"paths: {{/a: {{get: {{responses: {responses}}}}}}}")) == []


@pytest.mark.parametrize("type", ["5", "null", "{}", "[string, 5]", "[[string]]"])
def test_a_type_is_a_name_or_an_array_of_names(found: Found, type: str) -> None:
    (error,) = found(document_of(f"components: {{schemas: {{S: {{type: {type}}}}}}}"))
    assert error.code == "wrong-kind"


def test_a_hundred_thousand_mistakes_of_one_kind_are_told_quickly(found: Found) -> None:
    fields = {f"unknown {index}": 1 for index in range(100_000)}
    statuses = {f"s{index}": {"description": "D"} for index in range(20_000)}
    links = {f"l{index}": {"operationId": f"missing{index}"} for index in range(20_000)}
    operation = {**fields, "responses": {**statuses, "200": {"description": "D", "links": links}}}
    text = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"get": operation}},
    }
    began = time.process_time()
    counts = Counter[str]()
    for each in found(json.dumps(text), "api.json"):
        counts[each.code] += each.count
    assert counts == {"unknown-field": 100_000, "invalid-status": 20_000, "unresolved-link": 20_000}
    assert time.process_time() - began < 20
