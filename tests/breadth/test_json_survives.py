"""What a server sends goes through the emitted models and comes out as it was."""

from __future__ import annotations

import json
import os
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sdkwright.model import Json
from sdkwright.python.schemas import SchemaIndex

from .documents import components
from .instances import instances
from .packages import package_of, visit

EXAMPLES = int(os.environ.get("BREADTH_EXAMPLES", "6"))
"""How many documents are tried; more than the usual ones are other ones at each run."""
RESPELLED = ("byte", "binary", "decimal")
"""Formats that are read in more spellings than the one in which they are written."""
VALUES = 12
"""How many values of each schema."""


@st.composite
def told(draw: st.DrawFn) -> tuple[dict[str, Json], list[tuple[str, Json]]]:
    """The schemas of a document, and values of them."""
    schemas = without_respelled(draw(components()))
    values = [
        (name, draw(instances(schema, schemas)))
        for name, schema in schemas.items()
        for _ in range(VALUES)
    ]
    return schemas, values


def without_respelled(node: Json) -> Json:
    """Schemas with plain strings for what may be spelled anew."""
    if isinstance(node, dict):
        kept = {k: v for k, v in node.items() if k != "format" or v not in RESPELLED}
        return {key: without_respelled(value) for key, value in kept.items()}
    return [without_respelled(value) for value in node] if isinstance(node, list) else node


def document_of(schemas: dict[str, Json]) -> Json:
    """A document that sends and receives each schema."""
    contents = {
        name: {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
        for name in schemas
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Survival", "version": "1.0.0"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {
            f"/p{number}": {
                "put": {
                    "operationId": f"put{number}",
                    "requestBody": {"content": content, "required": True},
                    "responses": {"200": {"description": "Done.", "content": content}},
                }
            }
            for number, content in enumerate(contents.values())
        },
        "components": {"schemas": schemas},
    }


def test_json_goes_through_the_models_of_a_random_document_unchanged(tmp_path: Path) -> None:
    values: dict[str, list[tuple[str, Json]]] = {}

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        derandomize=EXAMPLES <= 6,
        database=None,
        phases=[Phase.generate],  # The values are judged together, in a process of their own.
        suppress_health_check=list(HealthCheck),
    )
    @given(told())
    def collect(made: tuple[dict[str, Json], list[tuple[str, Json]]]) -> None:
        schemas, drawn = made
        folder = tmp_path / str(len(values))
        package = package_of(document_of(schemas), folder)
        index = SchemaIndex.of(package.given.api, {})
        named = {
            schema.words[0]: index.names(schema.id).value
            for schema in index.schemas.values()
            if schema.home == schema.id and len(schema.words) == 1
        }
        source = str(package.write(folder))
        values[source] = [(named[name], value) for name, value in drawn]

    collect()
    file = tmp_path / "instances.json"
    file.write_text(json.dumps(values), encoding="utf-8")
    assert visit([Path(source) for source in values], file) == {}
