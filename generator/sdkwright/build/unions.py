"""How the members of a union are told apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

from ..document import Document, Node
from ..model import Discriminator
from .facets import facets

_COMPONENT = re.compile(r"/components/schemas/([^/]+)")


def discriminator(
    document: Document,
    said: Node,
    options: list[Node],
    id_of: Callable[[Node], str],
) -> Discriminator | None:
    """The Discriminator Object at `said` (OpenAPI 3.2 §4.25), over the members of its union.

    A member that the mapping does not name is told by the values that it allows the field to have,
    or else by the name of its component.
    """
    field = said.text("propertyName")
    if field is None:
        return None
    targets = {id_of(document.resolve(o)): document.resolve(o) for o in options}

    def named_by(reference: Node | None) -> str:
        target = document.mapped(reference) if reference is not None else None
        id = id_of(document.resolve(target)) if target is not None else ""
        return id if id in targets else ""

    mapping = said.get("mapping")
    mapped = list(mapping.items()) if mapping is not None else []
    ids = {value: id for value, reference in mapped if (id := named_by(reference))}
    named = set(ids.values())
    said_by = {
        id: facets(document, [target]).properties.get(field, []) for id, target in targets.items()
    }
    # What several members have from one base does not tell them apart.
    shared = Counter(node for nodes in said_by.values() for node in nodes)
    for id, target in targets.items():
        if id not in named:
            own = [node for node in said_by[id] if shared[node] == 1]
            for value in _values(document, target, own):
                ids.setdefault(value, id)
    return Discriminator(field, ids, named_by(said.get("defaultMapping")))


def _values(document: Document, member: Node, said: list[Node]) -> list[str]:
    """The values of the field that stand for a member which no mapping names."""
    allowed = facets(document, said).values
    if allowed is not None:
        return [value for value in allowed if isinstance(value, str)]
    component = _COMPONENT.fullmatch(member.location.pointer)
    return [component[1].replace("~1", "/").replace("~0", "~")] if component is not None else []
