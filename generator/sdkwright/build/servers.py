"""Servers of the document, of a path or of an operation."""

from __future__ import annotations

from ..document import Node
from ..model import Server, Variable


def servers(owner: Node) -> tuple[Server, ...]:
    """The Server Objects that `owner` lists (OpenAPI 3.1 §4.8.5)."""
    listed = owner.get("servers")
    if listed is None or not listed.is_array:
        return ()
    return tuple(
        Server(
            url=node.text("url") or "",
            name=node.text("name") or "",
            description=node.text("description") or "",
            variables=_variables(node),
        )
        for node in listed.elements()
        if node.is_object
    )


def _variables(server: Node) -> tuple[Variable, ...]:
    listed = server.get("variables")
    made: list[Variable] = []
    for name, node in listed.items() if listed is not None else ():
        values = node.get("enum")
        made.append(
            Variable(
                name=name,
                default=node.text("default") or "",
                values=tuple(str(v) for v in values.value) if values is not None else (),
                description=node.text("description") or "",
            )
        )
    return tuple(made)
