"""What spec/assistants.yaml has to keep: operations, descriptions, schemas, true examples."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from openapi_schema_validator import OAS30StrictValidator, oas30_strict_format_checker
from openapi_spec_validator import OpenAPIV30SpecValidator
from referencing import Registry, Specification
from referencing.jsonschema import SchemaRegistry

PATH = Path(__file__).resolve().parents[2] / "spec" / "assistants.yaml"
DOCUMENT: dict[str, Any] = yaml.safe_load(PATH.read_text(encoding="utf-8"))

OPERATIONS = [
    ("createAssistant", "post", "/assistants"),
    ("listAssistants", "get", "/assistants"),
    ("getAssistant", "get", "/assistants/{assistant_id}"),
    ("modifyAssistant", "post", "/assistants/{assistant_id}"),
    ("deleteAssistant", "delete", "/assistants/{assistant_id}"),
    ("createAssistantFile", "post", "/assistants/{assistant_id}/files"),
    ("listAssistantFiles", "get", "/assistants/{assistant_id}/files"),
    ("getAssistantFile", "get", "/assistants/{assistant_id}/files/{file_id}"),
    ("deleteAssistantFile", "delete", "/assistants/{assistant_id}/files/{file_id}"),
    ("createThread", "post", "/threads"),
    ("getThread", "get", "/threads/{thread_id}"),
    ("modifyThread", "post", "/threads/{thread_id}"),
    ("deleteThread", "delete", "/threads/{thread_id}"),
    ("createMessage", "post", "/threads/{thread_id}/messages"),
    ("listMessages", "get", "/threads/{thread_id}/messages"),
    ("getMessage", "get", "/threads/{thread_id}/messages/{message_id}"),
    ("modifyMessage", "post", "/threads/{thread_id}/messages/{message_id}"),
    ("listMessageFiles", "get", "/threads/{thread_id}/messages/{message_id}/files"),
    ("getMessageFile", "get", "/threads/{thread_id}/messages/{message_id}/files/{file_id}"),
    ("createThreadAndRun", "post", "/threads/runs"),
    ("createRun", "post", "/threads/{thread_id}/runs"),
    ("listRuns", "get", "/threads/{thread_id}/runs"),
    ("getRun", "get", "/threads/{thread_id}/runs/{run_id}"),
    ("modifyRun", "post", "/threads/{thread_id}/runs/{run_id}"),
    ("submitToolOuputsToRun", "post", "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs"),
    ("cancelRun", "post", "/threads/{thread_id}/runs/{run_id}/cancel"),
    ("listRunSteps", "get", "/threads/{thread_id}/runs/{run_id}/steps"),
    ("getRunStep", "get", "/threads/{thread_id}/runs/{run_id}/steps/{step_id}"),
]

REGISTRY: SchemaRegistry = Registry().with_resource(
    "urn:document", Specification.OPAQUE.create_resource(DOCUMENT)
)
METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}
PLACEHOLDER = re.compile(r"^(string|value|foo|bar|baz|todo|n/a)$|abc123|lorem|[<>]", re.IGNORECASE)

# Reading the document. A place in it is named by its JSON pointer.


def child(pointer: str, *keys: str | int) -> str:
    return pointer + "".join("/" + str(key).replace("~", "~0").replace("/", "~1") for key in keys)


def at(pointer: str) -> Any:
    node: Any = DOCUMENT
    for part in pointer.split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        node = node[int(key)] if isinstance(node, list) else node[key]
    return node


def resolved(pointer: str) -> str:
    return resolved(at(pointer)["$ref"]) if "$ref" in at(pointer) else pointer


def operations() -> list[str]:
    """Pointer of each operation, in the order of the document."""
    return [
        child("#/paths", path, method)
        for path, item in DOCUMENT["paths"].items()
        for method in item
        if method in METHODS
    ]


def parameters_of(operation: str) -> list[str]:
    """Those that the path item has for all its operations, then the operation's own."""
    path_item = operation.rpartition("/")[0]
    return [
        resolved(child(owner, "parameters", index))
        for owner in (path_item, operation)
        for index in range(len(at(owner).get("parameters", [])))
    ]


def parameters() -> list[str]:
    used = (name for where in operations() for name in parameters_of(where))
    return list(dict.fromkeys(used))


def request_bodies() -> list[str]:
    return [child(where, "requestBody") for where in operations() if "requestBody" in at(where)]


def responses() -> list[str]:
    used = (
        resolved(child(where, "responses", status))
        for where in operations()
        for status in at(where)["responses"]
    )
    return list(dict.fromkeys(used))


def headers() -> list[str]:
    used = (
        resolved(child(where, "headers", name))
        for where in responses()
        for name in at(where).get("headers", {})
    )
    return list(dict.fromkeys(used))


def media_types() -> list[str]:
    owners = request_bodies() + responses()
    return [
        child(where, "content", media_type)
        for where in owners
        for media_type in at(where)["content"]
    ]


def schemas() -> list[str]:
    """Each schema, however deep, that is written at its place and is not a reference."""
    roots = [child("#/components/schemas", name) for name in DOCUMENT["components"]["schemas"]]
    roots += [child(where, "schema") for where in parameters() + headers() + media_types()]
    return [nested for root in roots for nested in schemas_within(root)]


def schemas_within(pointer: str) -> Iterator[str]:
    schema = at(pointer)
    if "$ref" in schema:
        return
    yield pointer
    for name in schema.get("properties", {}):
        yield from schemas_within(child(pointer, "properties", name))
    for keyword in ("allOf", "oneOf", "anyOf"):
        for index in range(len(schema.get(keyword, []))):
            yield from schemas_within(child(pointer, keyword, index))
    for keyword in ("items", "additionalProperties", "not"):
        if isinstance(schema.get(keyword), dict):
            yield from schemas_within(child(pointer, keyword))


def properties() -> list[str]:
    return [
        child(where, "properties", name)
        for where in schemas()
        for name in at(where).get("properties", {})
    ]


def examples() -> list[tuple[str, str]]:
    """Pointer of each example, and of the schema that it is an example of."""
    found = [(child(where, "example"), where) for where in schemas() if "example" in at(where)]
    for where in parameters() + headers() + media_types():
        owner, schema = at(where), child(where, "schema")
        if "example" in owner:
            found.append((child(where, "example"), schema))
        found += [
            (child(where, "examples", name, "value"), schema) for name in owner.get("examples", {})
        ]
    return found


def mismatches(value: Any, schema: str) -> list[str]:
    """What a value breaks in the schema at a pointer."""
    validator = OAS30StrictValidator(
        {"$ref": "urn:document" + schema},
        registry=REGISTRY,
        format_checker=oas30_strict_format_checker,
    )
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]


def references(node: Any) -> Iterator[str]:
    """Targets of the references in a node; what stands in examples is data."""
    if isinstance(node, list):
        for item in node:
            yield from references(item)
    elif isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for key, value in node.items():
            if key not in ("example", "examples"):
                yield from references(value)


def strings(value: Any) -> Iterator[str]:
    """Strings in an example, save those that `type` has from the API or from JSON Schema."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            if key != "type":
                yield from strings(item)


# The document as a whole


def test_document_is_valid_openapi() -> None:
    assert DOCUMENT["openapi"] == "3.0.3"
    assert [error.message for error in OpenAPIV30SpecValidator(DOCUMENT).iter_errors()] == []


def test_operations_are_those_of_the_api() -> None:
    found = [
        (at(child("#/paths", path, method))["operationId"], method, path)
        for path, item in DOCUMENT["paths"].items()
        for method in item
        if method in METHODS
    ]
    assert len(found) == 28
    assert found == OPERATIONS


def test_one_tag() -> None:
    assert [tag["name"] for tag in DOCUMENT["tags"]] == ["Assistants"]
    assert DOCUMENT["tags"][0]["description"]
    assert {tuple(at(where)["tags"]) for where in operations()} == {("Assistants",)}


def test_server_and_security_hold_for_all_operations() -> None:
    assert [server["url"] for server in DOCUMENT["servers"]] == ["https://api.openai.com/v1"]
    assert DOCUMENT["security"] == [{"ApiKeyAuth": []}]
    scheme = DOCUMENT["components"]["securitySchemes"]["ApiKeyAuth"]
    assert (scheme["type"], scheme["scheme"]) == ("http", "bearer")
    assert not [where for where in operations() if at(where).keys() & {"servers", "security"}]


def test_every_component_is_used() -> None:
    reached, waiting = set[str](), list(references(DOCUMENT["paths"]))
    while waiting:
        if (pointer := waiting.pop()) not in reached:
            reached.add(pointer)
            waiting += references(at(pointer))
    defined = {
        child("#/components", kind, name)
        for kind, members in DOCUMENT["components"].items()
        if kind != "securitySchemes"
        for name in members
    }
    assert defined - reached == set()


# Operations

PER_OPERATION = pytest.mark.parametrize(
    "where", operations(), ids=[at(where)["operationId"] for where in operations()]
)


@PER_OPERATION
def test_operation_requires_the_beta_header(where: str) -> None:
    (beta,) = (at(name) for name in parameters_of(where) if at(name)["in"] == "header")
    assert (beta["name"], beta["required"]) == ("OpenAI-Beta", True)
    assert beta["schema"] == {"type": "string", "enum": ["assistants=v1"]}


@PER_OPERATION
def test_operation_declares_its_responses(where: str) -> None:
    assert list(at(where)["responses"]) == ["200", "400", "401", "404", "429", "500", "default"]
    for status in at(where)["responses"]:
        content = at(resolved(child(where, "responses", status)))["content"]
        if status != "200":
            assert content["application/json"]["schema"] == {
                "$ref": "#/components/schemas/ErrorResponse"
            }


def test_lists_take_the_same_parameters() -> None:
    for where in operations():
        query = [at(name)["name"] for name in parameters_of(where) if at(name)["in"] == "query"]
        expected = at(where)["operationId"].startswith("list")
        assert query == (["limit", "order", "after", "before"] if expected else []), where


# Words


def test_everything_is_described() -> None:
    places = operations() + parameters() + headers() + request_bodies() + responses() + properties()
    places += [child("#/components/schemas", name) for name in DOCUMENT["components"]["schemas"]]
    assert [where for where in places if not at(where).get("description", "").endswith(".")] == []


def test_operations_have_a_summary_of_one_line() -> None:
    assert not [
        where for where in operations() if not re.fullmatch(r"[A-Z].*[^.]", at(where)["summary"])
    ]


# Schemas


def test_required_properties_are_defined() -> None:
    undefined = {
        where: extra
        for where in schemas()
        if (extra := set(at(where).get("required", [])) - set(at(where).get("properties", {})))
    }
    assert undefined == {}


def test_defaults_are_valid() -> None:
    defaults = [where for where in schemas() if "default" in at(where)]
    assert defaults
    assert {
        where: found for where in defaults if (found := mismatches(at(where)["default"], where))
    } == {}


UNIONS = [where for where in schemas() if "oneOf" in at(where)]


@pytest.mark.parametrize("where", UNIONS)
def test_union_is_told_apart_by_its_discriminator(where: str) -> None:
    union = at(where)
    discriminator = union["discriminator"]
    members = [member["$ref"] for member in union["oneOf"]]
    assert sorted(discriminator["mapping"].values()) == sorted(members)
    for value, member in discriminator["mapping"].items():
        schema = at(member)
        assert discriminator["propertyName"] in schema["required"]
        assert schema["properties"][discriminator["propertyName"]]["enum"] == [value]


def test_null_is_allowed_where_the_document_says_so() -> None:
    nullable = [where for where in schemas() if at(where).get("nullable")]
    assert nullable
    assert {where: found for where in nullable if (found := mismatches(None, where))} == {}


# Examples


def test_everything_that_is_sent_has_an_example() -> None:
    places = parameters() + headers() + media_types()
    assert [where for where in places if not at(where).keys() & {"example", "examples"}] == []


@pytest.mark.parametrize(("where", "schema"), examples(), ids=[where for where, _ in examples()])
def test_example_is_valid(where: str, schema: str) -> None:
    assert mismatches(at(where), schema) == []


def test_examples_are_no_placeholders() -> None:
    texts = {text for where, _ in examples() for text in strings(at(where))}
    assert [text for text in texts if PLACEHOLDER.search(text)] == []


def test_identifiers_in_examples_have_their_real_shape() -> None:
    texts = {text for where, _ in examples() for text in strings(at(where))}
    found = {
        text for text in texts if re.match(r"((asst|thread|msg|run|step|call|req)_|file-)", text)
    }
    assert found
    assert [
        text for text in found if not re.fullmatch(r"([a-z]+_|file-)[0-9A-Za-z]{24}", text)
    ] == []
