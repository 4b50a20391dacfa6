"""Calls that the API makes: webhooks and callbacks."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Document, Node
from ..model import Body, Callback, Webhook
from .contents import contents
from .methods import operations_of
from .schemas import Schemas


def webhooks(document: Document, schemas: Schemas) -> Iterator[Webhook]:
    """The webhooks of the document, in its order (OpenAPI 3.1 §4.8.1)."""
    listed = document.root.get("webhooks")
    for name, item in listed.items() if listed is not None else ():
        calls = list(operations_of(document.resolve(item)))
        for method, node in calls:
            words = _words((name,), method, len(calls))
            yield Webhook(
                name=name,
                method=method,
                id=node.text("operationId") or name,
                summary=node.text("summary") or "",
                description=node.text("description") or "",
                tags=node.texts("tags"),
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
