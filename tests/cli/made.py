"""Documents made by the yard."""

from __future__ import annotations

from typing import Any


def document(count: int) -> dict[str, Any]:
    """A document of as many operations, each with a schema that refers to others."""
    schemas = {f"Thing{index}": _schema(index, count) for index in range(count)}
    paths = {f"/things{index}/{{id}}": {"post": _operation(index)} for index in range(count)}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    }


def of_schemas(schemas: dict[str, Any]) -> dict[str, Any]:
    """A document of one operation, which sends and receives the first of the schemas."""
    made = document(1)
    first = {"$ref": f"#/components/schemas/{next(iter(schemas))}"}
    operation = made["paths"]["/things0/{id}"]["post"]
    operation["requestBody"]["content"]["application/json"]["schema"] = first
    operation["responses"]["200"]["content"]["application/json"]["schema"] = first
    return made | {"components": {"schemas": schemas}}


def _schema(index: int, count: int) -> dict[str, Any]:
    tags = {"type": "object", "properties": {"value": {"enum": ["a", "b"]}}}
    return {
        "type": "object",
        "required": ["id"],
        "properties": {
            "id": {"type": "string", "description": "Which one."},
            "next": {"$ref": f"#/components/schemas/Thing{(index * 7 + 1) % count}"},
            "tags": {"type": "array", "items": tags},
            "kind": {
                "oneOf": [
                    {"$ref": f"#/components/schemas/Thing{(index + 1) % count}"},
                    {"type": "null"},
                ]
            },
        },
    }


def _operation(index: int) -> dict[str, Any]:
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/Thing{index}"}}}
    return {
        "operationId": f"sendThing{index}",
        "tags": [f"tag{index % 50}"],
        "parameters": [
            {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
            {"name": "limit", "in": "query", "schema": {"type": "integer"}},
        ],
        "requestBody": {"content": content},
        "responses": {"200": {"description": "D", "content": content}},
    }
