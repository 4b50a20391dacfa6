"""Operations of the document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..diagnostics import Diagnostics
from ..document import Document, Node
from ..document.extensions import PAGINATION, RESOURCE
from ..model import Body, Name, Operation, Pagination, Scheme, Server
from .contents import contents
from .extensions import chosen
from .incoming import callbacks
from .methods import operations_of
from .pages import pages_of
from .parameters import parameters
from .responses import responses
from .schemas import Schemas
from .security import requirements
from .servers import servers
from .templates import plain_path

METHOD = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
"""Methods of real protocols; RFC 9110 §9.1 would allow more signs."""


def operations(
    document: Document, schemas: Schemas, known: Sequence[Scheme], diagnostics: Diagnostics
) -> Iterator[Operation]:
    """Every operation of the document, in document order (OpenAPI 3.1 §4.8.8, §4.8.9)."""
    ids: set[str] = set()
    paths = document.root.get("paths")
    for path, item in paths.items() if paths is not None else ():
        if path.startswith("x-"):
            continue
        item = document.resolve(item)
        path = plain_path(document, path, item, diagnostics)
        for method, node in operations_of(item):
            if not METHOD.fullmatch(method):
                diagnostics.error(
                    "invalid-method",
                    f"{method[:100]!r} is no method",
                    node.location,
                    "write letters, digits and hyphens, as it is sent: `COPY`",
                )
                continue
            id = _id(node, method.lower(), path, ids, diagnostics)
            yield Operation(
                id=id,
                method=method,
                path=path,
                summary=node.text("summary") or item.text("summary") or "",
                description=node.text("description") or item.text("description") or "",
                deprecated=node.flag("deprecated"),
                tags=_tags(node),
                parameters=parameters(document, item, node, path, id, schemas, diagnostics),
                body=_body(document, node, id, schemas),
                responses=responses(document, node, id, schemas),
                security=requirements(node, known, diagnostics),
                servers=_servers(node, item, id, diagnostics),
                callbacks=tuple(callbacks(document, node, id, schemas)),
                pagination=_pages(node, diagnostics),
                is_whole=_is_whole(node),
                chosen=chosen(node),
                resource=_resource(node),
                location=node.location,
            )


def _id(node: Node, method: str, path: str, ids: set[str], diagnostics: Diagnostics) -> str:
    """The operationId; made from method and path where it is missing or taken."""
    said = node.text("operationId")
    made = re.sub(r"\W+", "_", f"{method} {path}").strip("_")
    id = said or made
    if said is not None and said in ids:
        id = f"{said}_{made}"
        diagnostics.warning(
            "duplicate-operation-id",
            f"operationId {said!r} is used more than once; this one is called {id!r}",
            node["operationId"].location,
            "give each operation an operationId of its own",
        )
    while id in ids:
        id += "_"
    ids.add(id)
    return id


def _resource(node: Node) -> Name | None:
    path = node.text(RESOURCE)
    return Name(path, node[RESOURCE].location) if path is not None else None


def _pages(node: Node, diagnostics: Diagnostics) -> Pagination | None:
    return pages_of(node[PAGINATION], diagnostics) if PAGINATION in node else None


def _is_whole(node: Node) -> bool:
    said = node.get(PAGINATION)
    return said is not None and said.is_object and said.text("style") == "none"


def _tags(node: Node) -> tuple[str, ...]:
    tags = node.get("tags")
    if tags is None or not tags.is_array:
        return ()
    return tuple(t for t in tags.value if isinstance(t, str))


def _servers(node: Node, item: Node, id: str, diagnostics: Diagnostics) -> tuple[Server, ...]:
    found = servers(node) or servers(item)
    if found and not found[0].is_absolute:
        diagnostics.warning(
            "operation-servers",
            f"{id} has a server of its own whose URL is not whole; it is called where the API is",
            (node if "servers" in node else item)["servers"].location,
            "write its URL with scheme and host",
        )
    return found


def _body(document: Document, node: Node, id: str, schemas: Schemas) -> Body | None:
    body = node.get("requestBody")
    if body is None:
        return None
    body = document.resolve(body)
    return Body(
        contents=contents(document, body, (id, "request"), schemas, is_sent=True),
        required=body.flag("required"),
        description=body.text("description") or "",
        location=body.location,
    )
