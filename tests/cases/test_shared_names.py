"""Inline schemas are named after what they stand in, whoever uses it first."""

from __future__ import annotations

from pathlib import Path

import pytest
from sdkwright import pipeline
from sdkwright.diagnostics import Diagnostics

OBJECT = "{type: object, properties: {a: {type: string}}}"
JSON = f"{{application/json: {{schema: {OBJECT}}}}}"


def classes(folder: Path, text: str) -> set[tuple[str, ...]]:
    """The words of all schemas of a document."""
    path = folder / "openapi.yaml"
    path.write_text(f"openapi: 3.1.0\ninfo: {{title: Shared, version: 1.0.0}}\n{text}")
    return {schema.words for schema in pipeline.read(path, None, Diagnostics()).api.schemas}


@pytest.mark.parametrize(
    ("section", "component", "use", "words"),
    [
        (
            "responses",
            f"NotFound: {{description: D, content: {JSON}}}",
            "responses: {'404': {$ref: '#/components/responses/NotFound'}}",
            ("NotFound", "response"),
        ),
        (
            "responses",
            f"error_response: {{description: D, content: {JSON}}}",
            "responses: {default: {$ref: '#/components/responses/error_response'}}",
            ("error", "response"),
        ),
        (
            "requestBodies",
            f"Pet: {{content: {JSON}}}",
            "requestBody: {$ref: '#/components/requestBodies/Pet'}, responses: {}",
            ("Pet", "request"),
        ),
        (
            "parameters",
            f"Filter: {{name: filter, in: query, schema: {OBJECT}}}",
            "parameters: [{$ref: '#/components/parameters/Filter'}], responses: {}",
            ("Filter", "parameter"),
        ),
        (
            "headers",
            f"Limit: {{schema: {OBJECT}}}",
            "responses: {'200': {description: D, headers: {X: {$ref: '#/components/headers/Limit'}}}}",
            ("Limit", "header"),
        ),
    ],
)
def test_what_operations_share_gives_its_schema_a_name(
    tmp_path: Path, section: str, component: str, use: str, words: tuple[str, ...]
) -> None:
    paths = "\n".join(f"  /{id}: {{get: {{operationId: {id}, {use}}}}}" for id in ("one", "two"))
    text = f"paths:\n{paths}\ncomponents: {{{section}: {{{component}}}}}\n"
    assert classes(tmp_path, text) == {words}


def test_payloads_are_named_after_the_call_and_its_method_where_there_are_several(
    tmp_path: Path,
) -> None:
    body = f"{{requestBody: {{content: {JSON}}}, responses: {{}}}}"
    text = f"webhooks: {{gone: {{post: {body}}}, both: {{post: {body}, put: {body}}}}}\n"
    assert classes(tmp_path, text) == {
        ("gone", "payload"),
        ("both", "post", "payload"),
        ("both", "put", "payload"),
    }
