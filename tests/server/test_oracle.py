"""The oracle by itself, on a document that has what the Assistants API lacks."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.datastructures import Headers

from .oracle import Oracle, RecordedRequest, RecordedResponse

DOCUMENT = """
openapi: 3.1.0
info: {title: Shop, version: '1'}
servers:
  - url: https://{region}.example.com/api/{version}/
    variables: {region: {default: eu}, version: {default: v2}}
security: [{header_key: []}, {query_key: []}]
paths:
  /items:
    get:
      operationId: listItems
      parameters:
        - {name: tag, in: query, schema: {type: array, items: {type: string}}}
        - {name: page, in: query, schema: {type: integer}}
        - {name: filter, in: query, style: deepObject, explode: true,
           schema: {type: object, properties: {colour: {type: string}}}}
      responses: {'204': {description: None}}
    post:
      operationId: createItem
      requestBody:
        content: {application/json: {schema: {type: object, required: [price]}}}
      responses:
        '201':
          description: Created
          content: {application/json: {schema: {type: object, required: [id]}}}
  /items/{id}:
    parameters:
      - {name: id, in: path, required: true, schema: {type: string, pattern: '^[a-z/]+$'}}
      - {name: fields, in: query, schema: {type: string}}
    get: {operationId: getItem, responses: {'204': {description: None}}}
  /search:
    get:
      operationId: search
      parameters:
        - {name: where, in: query, schema: {type: object}}
        - {name: 'ids[]', in: query, schema: {type: array, items: {type: string}}}
      responses: {'204': {description: None}}
  /items/latest:
    get: {operationId: getLatestItem, responses: {'204': {description: None}}}
components:
  securitySchemes:
    header_key: {type: apiKey, in: header, name: X-Key}
    query_key: {type: apiKey, in: query, name: key}
"""


@pytest.fixture(scope="module")
def oracle(tmp_path_factory: pytest.TempPathFactory) -> Oracle:
    path: Path = tmp_path_factory.mktemp("oracle") / "shop.yaml"
    path.write_text(DOCUMENT, encoding="utf-8")
    return Oracle(path)


def request(target: str, *, method: str = "GET", body: bytes = b"") -> RecordedRequest:
    path, _, query = target.partition("?")
    headers = Headers({"x-key": "k", "content-type": "application/json"})
    return RecordedRequest(method, path, query, headers, body)


def test_the_base_path_comes_from_the_first_server(oracle: Oracle) -> None:
    assert oracle.base_path == "/api/v2"


def test_a_document_without_servers_has_no_base_path(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text("openapi: 3.1.0\ninfo: {title: A, version: '1'}\nservers: []\npaths: {}\n")
    assert Oracle(path).base_path == ""


@pytest.mark.parametrize(
    ("path", "operation_id", "values"),
    [
        ("/api/v2/items/abc", "getItem", {"id": "abc"}),
        ("/api/v2/items/a%2Fb", "getItem", {"id": "a/b"}),
        ("/api/v2/items/latest", "getLatestItem", {}),
    ],
)
def test_a_path_leads_to_its_operation(
    oracle: Oracle, path: str, operation_id: str, values: dict[str, str]
) -> None:
    route = oracle.route("GET", path)
    assert route is not None
    assert (route.operation_id, route.path) == (operation_id, values)


@pytest.mark.parametrize(
    "path",
    ["/items", "/api/v2/items/", "/api/v2/items/a/b", "/api/v2//items", "/api/v2/items/../items"],
)
def test_a_path_that_only_resembles_one_of_the_document_leads_nowhere(
    oracle: Oracle, path: str
) -> None:
    assert oracle.route("GET", path) is None
    assert oracle.request_violations(request(path)) == [
        f"GET {path}: the document has no such operation"
    ]


@pytest.mark.parametrize(
    "target",
    [
        "/api/v2/items?tag=a&tag=b&page=1&filter[colour]=red",
        "/api/v2/items?filter%5Bcolour%5D=red",
        "/api/v2/items/abc?fields=id",
        "/api/v2/search?colour=red&ids[]=a&ids[]=b",
        "/api/v2/items/a%2Fb",
    ],
)
def test_what_the_document_allows_passes(oracle: Oracle, target: str) -> None:
    assert oracle.request_violations(request(target)) == []


@pytest.mark.parametrize(
    ("target", "problem"),
    [
        ("/api/v2/items?page=x", "query parameter page: Failed to cast value to integer type: x"),
        ("/api/v2/items?page=1&page=2", "query parameter page: sent 2 times"),
        ("/api/v2/items?colour=red", "query parameter colour: not declared"),
        ("/api/v2/items/abc?colour=red", "query parameter colour: not declared"),
        ("/api/v2/items/ABC", "path parameter id: 'ABC' does not match '^[a-z/]+$'"),
        ("/api/v2/items/latest?fields=id", "query parameter fields: not declared"),
    ],
)
def test_what_the_document_does_not_allow_is_named(
    oracle: Oracle, target: str, problem: str
) -> None:
    (violation,) = oracle.request_violations(request(target))
    assert violation == f"GET {target.partition('?')[0]}: {problem}"


@pytest.mark.parametrize("path", ["/api/v2/items/.", "/api/v2/items/%2E%2e"])
def test_dot_segments_are_named(oracle: Oracle, path: str) -> None:
    assert "a dot segment names another path" in oracle.request_violations(request(path))[0]


@pytest.mark.parametrize(
    ("method", "body", "problem"),
    [
        ("POST", b'{"price": 1}', None),
        ("POST", b"", None),
        ("POST", b"{}", "body: 'price' is a required property"),
        ("POST", b'{"price": NaN}', "body: Failed to deserialize"),
        ("GET", b"{}", "body: the operation takes none"),
    ],
)
def test_bodies_are_judged(oracle: Oracle, method: str, body: bytes, problem: str | None) -> None:
    violations = oracle.request_violations(request("/api/v2/items", method=method, body=body))
    assert len(violations) == (problem is not None)
    assert all(f"{problem}" in violation for violation in violations)


def test_a_response_is_judged_by_its_status(oracle: Oracle) -> None:
    headers = Headers({"content-type": "application/json"})
    post = request("/api/v2/items", method="POST")
    assert oracle.response_violations(post, RecordedResponse(201, headers, b'{"id": 1}')) == []
    assert oracle.response_violations(post, RecordedResponse(201, headers, b"{}")) == [
        "POST /api/v2/items -> 201: body: 'id' is a required property"
    ]
    (violation,) = oracle.response_violations(post, RecordedResponse(404, headers, b"{}"))
    assert "404" in violation


def test_credentials_have_to_be_there(oracle: Oracle) -> None:
    keyless = RecordedRequest("GET", "/api/v2/items/latest", "", Headers({}), b"")
    (violation,) = oracle.request_violations(keyless)
    assert violation.startswith("GET /api/v2/items/latest: security: ")


def test_a_key_in_the_query_is_a_declared_parameter(oracle: Oracle) -> None:
    keyed = RecordedRequest("GET", "/api/v2/items/latest", "key=k", Headers({}), b"")
    assert oracle.request_violations(keyed) == []
