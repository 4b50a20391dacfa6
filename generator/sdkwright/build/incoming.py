"""Calls that the API makes: webhooks and callbacks."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Document, Node
from ..model import Body, Callback, Json, Webhook
from .contents import contents
from .facets import facets
from .methods import operations_of
from .schemas import Schemas


def webhooks(document: Document, schemas: Schemas) -> Iterator[Webhook]:
    """The webhooks of the document, in its order (OpenAPI 3.1 §4.8.1)."""
    listed = document.root.get("webhooks")
    for name, item in listed.items() if listed is not None else ():
        target = document.resolve(item)
        calls = list(operations_of(target))
        for method, node in calls:
            words = _words((name,), method, len(calls))
            yield Webhook(
                name=name,
                method=method,
                id=node.text("operationId") or name,
                summary=node.text("summary") or "",
                description=node.text("description") or "",
                tags=node.texts("tags"),
                headers={**_headers(document, target), **_headers(document, node)},
                body=_body(document, node, words, schemas),
                location=node.location,
            )


def callbacks(document: Document, operation: Node, id: str, schemas: Schemas) -> Iterator[Callback]:
    """The callbacks of an operation, in its order (OpenAPI 3.1 §4.8.18)."""
    listed = operation.get("callbacks")
    for name, callback in listed.items() if listed is not None else ():
        for expression, item in document.resolve(callback).items():
            if expression.startswith("x-"):
                continue
            calls = list(operations_of(document.resolve(item)))
            for method, node in calls:
                words = _words((id, name), method, len(calls))
                yield Callback(
                    name=name,
                    expression=expression,
                    method=method,
                    summary=node.text("summary") or "",
                    description=node.text("description") or "",
                    body=_body(document, node, words, schemas),
                    location=node.location,
                )


def _headers(document: Document, owner: Node) -> dict[str, Json]:
    """The header parameters that have only one possible value."""
    listed = owner.get("parameters")
    made: dict[str, Json] = {}
    for node in listed.elements() if listed is not None else ():
        parameter = document.resolve(node)
        name, schema = parameter.text("name"), parameter.get("schema")
        values = facets(document, [schema]).values if schema is not None else None
        if name and parameter.text("in") == "header" and values is not None and len(values) == 1:
            made[name] = values[0]
    return made


def _words(named: tuple[str, ...], method: str, count: int) -> tuple[str, ...]:
    """What the name of a payload is made of: the method, too, where there are several."""
    return (*named, *([method.lower()] if count > 1 else []), "payload")


def _body(document: Document, node: Node, words: tuple[str, ...], schemas: Schemas) -> Body | None:
    if "requestBody" not in node:
        return None
    body = document.resolve(node["requestBody"])
    return Body(
        contents=contents(document, body, words, schemas),
        required=body.flag("required"),
        description=body.text("description") or "",
        location=body.location,
    )
