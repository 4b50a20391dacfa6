"""Operations of the document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..diagnostics import Diagnostics
from ..document import Document, Node
from ..model import Body, Operation, Scheme
from .contents import contents
from .parameters import parameters
from .responses import responses
from .schemas import Schemas
from .security import requirements
from .servers import servers

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


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
        for method, node in item.items():
            if method not in METHODS:
                continue
            id = _id(node, method, path, ids, diagnostics)
            yield Operation(
                id=id,
                method=method.upper(),
                path=path,
                summary=node.text("summary") or item.text("summary") or "",
                description=node.text("description") or item.text("description") or "",
                deprecated=node.flag("deprecated"),
                tags=_tags(node),
                parameters=parameters(document, item, node, path, id, schemas, diagnostics),
                body=_body(document, node, id, schemas),
                responses=responses(document, node, id, schemas),
                security=requirements(node, known, diagnostics),
                servers=servers(node) or servers(item),
                location=node.location,
            )


def _id(node: Node, method: str, path: str, ids: set[str], diagnostics: Diagnostics) -> str:
    """The operationId; made from method and path where it is missing or taken."""
    said = node.text("operationId")
    made = re.sub(r"\W+", "_", f"{method}_{path}").strip("_")
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


def _tags(node: Node) -> tuple[str, ...]:
    tags = node.get("tags")
    if tags is None or not tags.is_array:
        return ()
    return tuple(t for t in tags.value if isinstance(t, str))


def _body(document: Document, node: Node, id: str, schemas: Schemas) -> Body | None:
    body = node.get("requestBody")
    if body is None:
        return None
    body = document.resolve(body)
    return Body(
        contents=contents(document, body, (id, "request"), schemas),
        required=body.flag("required"),
        description=body.text("description") or "",
        location=body.location,
    )
