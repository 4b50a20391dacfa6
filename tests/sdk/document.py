"""What the document says about each operation; read here without any code of the generator."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

import yaml

from tests.server.running import DOCUMENT


@dataclass(frozen=True)
class DocumentOperation:
    """An operation of the document, without the header that has a single value."""

    id: str
    method: str
    path: str
    path_parameters: list[str]
    """In the order of the path."""
    query: list[str]
    """All of them are optional."""
    body: dict[str, bool]
    """Whether each field of the body has to be given: not if it has a single value."""
    nullable: set[str]
    """Fields of the body that may be null."""
    result: str
    """Name of the schema of the response."""
    item: str | None
    """Name of the schema of the items, if the response is a page of a list."""
    example: Any
    """Body of a response."""
    statuses: set[str]
    """Of the errors; `default` for all others."""

    @property
    def name(self) -> str:
        """The method's name in Python."""
        return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", self.id).lower()


@cache
def document() -> dict[str, Any]:
    """The document as it is written."""
    read: dict[str, Any] = yaml.safe_load(DOCUMENT.read_text(encoding="utf-8"))
    return read


@cache
def operations() -> dict[str, DocumentOperation]:
    """All operations by operationId."""
    found = [
        _operation(path, item, method)
        for path, item in document()["paths"].items()
        for method in item
        if method != "parameters"
    ]
    return {operation.id: operation for operation in found}


def _operation(path: str, item: dict[str, Any], method: str) -> DocumentOperation:
    node = item[method]
    listed = [*item.get("parameters", []), *node.get("parameters", [])]
    parameters = [_resolved(parameter) for parameter in listed]
    success = node["responses"]["200"]["content"]["application/json"]
    body = _resolved(_json(node.get("requestBody", {})).get("schema", {}))
    result = success["schema"]["$ref"].split("/")[-1]
    items = _resolved(success["schema"])["properties"].get("data", {}).get("items")
    return DocumentOperation(
        id=node["operationId"],
        method=method.upper(),
        path=path,
        path_parameters=re.findall(r"{(\w+)}", path),
        query=[parameter["name"] for parameter in parameters if parameter["in"] == "query"],
        body={
            name: name in body.get("required", []) and len(schema.get("enum", ())) != 1
            for name, schema in body.get("properties", {}).items()
        },
        nullable={
            name for name, schema in body.get("properties", {}).items() if schema.get("nullable")
        },
        result=result,
        item=items["$ref"].split("/")[-1] if result.startswith("List") else None,
        example=_example(success),
        statuses=set(node["responses"]) - {"200"},
    )


def _json(node: dict[str, Any]) -> dict[str, Any]:
    content: dict[str, Any] = node.get("content", {}).get("application/json", {})
    return content


def _example(content: dict[str, Any]) -> Any:
    if "example" in content:
        return content["example"]
    return next(iter(content["examples"].values()))["value"]


def _resolved(node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        *_, kind, name = node["$ref"].split("/")
        node = document()["components"][kind][name]
    return node
