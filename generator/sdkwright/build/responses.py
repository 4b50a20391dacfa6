"""Responses of an operation."""

from __future__ import annotations

from ..document import Document, Node
from ..model import Header, Link, Response, Scalar, Value
from .contents import contents
from .schemas import Schemas
from .shared import words_in


def responses(
    document: Document, operation: Node, id: str, schemas: Schemas
) -> tuple[Response, ...]:
    """The Responses Object of an operation (OpenAPI 3.1 §4.8.16), in document order."""
    listed = operation.get("responses")
    made: list[Response] = []
    for status, node in listed.items() if listed is not None else ():
        if status.startswith("x-"):
            continue
        target = document.resolve(node)
        made.append(
            Response(
                status=status.upper() if status != "default" else status,
                description=target.text("description") or "",
                contents=contents(document, target, _words(id, status), schemas),
                headers=_headers(document, target, id, schemas),
                links=_links(document, target),
                location=target.location,
            )
        )
    return tuple(made)


def _words(id: str, status: str) -> tuple[str, ...]:
    if status == "200":
        return (id, "response")
    return (id, "error") if status == "default" else (id, status, "response")


def _headers(document: Document, response: Node, id: str, schemas: Schemas) -> tuple[Header, ...]:
    listed = response.get("headers")
    made: list[Header] = []
    for name, node in listed.items() if listed is not None else ():
        target = document.resolve(node)
        schema = target.get("schema")
        words = words_in(target, (id, name))
        made.append(
            Header(
                name=name,
                type=schemas.type_of(schema, words) if schema else Scalar("string"),
                description=target.text("description") or "",
                location=target.location,
            )
        )
    return tuple(made)


def _links(document: Document, response: Node) -> tuple[Link, ...]:
    listed = response.get("links")
    made: list[Link] = []
    for name, node in listed.items() if listed is not None else ():
        link = document.resolve(node)
        parameters = link.get("parameters")
        made.append(
            Link(
                name=name,
                operation=link.text("operationId") or link.text("operationRef") or "",
                parameters=(
                    {key: value.value for key, value in parameters.items()}
                    if parameters is not None
                    else {}
                ),
                body=Value(link["requestBody"].value) if "requestBody" in link else None,
                description=link.text("description") or "",
                location=link.location,
            )
        )
    return tuple(made)
