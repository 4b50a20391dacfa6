"""Bases with a discriminator, and the schemas that extend them by `allOf`."""

from __future__ import annotations

from ..document import Document, Node


def families(document: Document) -> dict[Node, tuple[Node, ...]]:
    """The components that extend each base, directly or through others, in document order.

    A base is a schema with a discriminator that lists no alternatives itself: they are the schemas
    that name it in their `allOf` (OpenAPI 3.1 §4.8.25.3).
    """
    components = document.root.get("components")
    schemas = components.get("schemas") if components is not None else None
    order = [node for _, node in schemas.items()] if schemas is not None else []
    children: dict[Node, list[Node]] = {}
    for node in order:
        parts = node.get("allOf")
        for part in parts.elements() if parts is not None else ():
            if part.text("$ref") is not None:
                children.setdefault(document.resolve(part), []).append(node)
    return {
        base: tuple(node for node in order if node in heirs)
        for base in children
        if _is_base(base)
        for heirs in [_descendants(base, children)]
    }


def _is_base(node: Node) -> bool:
    return "discriminator" in node and "oneOf" not in node and "anyOf" not in node


def _descendants(base: Node, children: dict[Node, list[Node]]) -> set[Node]:
    found: set[Node] = set()
    pending = [base]
    while pending:
        for child in children.get(pending.pop(), ()):
            if child not in found and child != base:
                found.add(child)
                pending.append(child)
    return found
