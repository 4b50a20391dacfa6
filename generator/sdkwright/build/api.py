"""The API that a document describes."""

from __future__ import annotations

from collections.abc import Sequence

from ..diagnostics import Diagnostics
from ..document import Document, Node
from ..model import Api, Operation, Resource, Type
from .directions import mark_directions
from .operations import operations
from .pagination import PaginationRule, paginated
from .schemas import Schemas
from .security import requirements, schemes
from .servers import servers

UNTAGGED = "default"


def build(document: Document, rules: Sequence[PaginationRule], diagnostics: Diagnostics) -> Api:
    """The meaning of a document.

    Args:
        document: As read, with every reference resolvable.
        rules: How lists are read page by page.
        diagnostics: Takes what is wrong or was decided for the user.
    """
    root = document.root
    info = root["info"]
    read = Schemas(document, diagnostics)
    read.declare_components()
    known = schemes(document, diagnostics)
    found = list(operations(document, read, known, diagnostics))
    schemas = read.all()
    found = paginated(found, schemas, rules, diagnostics)
    sent = [t for o in found for t in _sent(o)]
    received = [c.type for o in found for r in o.responses for c in r.contents]
    return Api(
        title=info.text("title") or "",
        version=info.text("version") or "",
        description=info.text("description") or "",
        servers=servers(root),
        schemes=known,
        security=requirements(root, known, diagnostics) or (),
        resources=_resources(root, found),
        schemas=mark_directions(schemas, sent, received),
    )


def _sent(operation: Operation) -> list[Type]:
    bodies = operation.body.contents if operation.body is not None else ()
    return [p.type for p in operation.parameters] + [c.type for c in bodies]


def _resources(root: Node, found: list[Operation]) -> tuple[Resource, ...]:
    """Operations by their first tag, tags in the order in which the document declares or uses them."""
    described: dict[str, str] = {}
    tags = root.get("tags")
    for tag in tags.elements() if tags is not None else ():
        name = tag.text("name")
        if name is not None:
            described[name] = tag.text("description") or ""
    grouped: dict[str, list[Operation]] = {name: [] for name in described}
    for operation in found:
        name = operation.tags[0] if operation.tags else UNTAGGED
        grouped.setdefault(name, []).append(operation)
    return tuple(
        Resource(name=name, description=described.get(name, ""), operations=tuple(members))
        for name, members in grouped.items()
        if members
    )
