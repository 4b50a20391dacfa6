"""How the members of a union are told apart."""

from __future__ import annotations

from collections.abc import Callable

from ..document import Document, Node
from ..model import Discriminator


def discriminator(
    document: Document, said: Node, options: list[Node], id_of: Callable[[Node], str]
) -> Discriminator | None:
    """The Discriminator Object at `said` (OpenAPI 3.1 §4.8.25), over the members of its union.

    A member that the mapping does not name is told by the name of its component.
    """
    field = said.text("propertyName")
    if field is None:
        return None
    ids: dict[str, str] = {}
    targets = {id_of(document.resolve(o)): o for o in options}
    mapping = said.get("mapping")
    named: set[str] = set()
    for value, reference in mapping.items() if mapping is not None else ():
        id = _mapped(reference, targets)
        if id is not None:
            ids[value] = id
            named.add(id)
    for id in targets:
        if id not in named and "/components/schemas/" in id:
            ids[id.rpartition("/")[2]] = id
    return Discriminator(field, ids)


def _mapped(reference: Node, targets: dict[str, Node]) -> str | None:
    """The member that a value of `mapping` names: by reference, or by the component's name."""
    if not isinstance(reference.value, str):
        return None
    said = reference.value
    for id in targets:
        if id == said or id.endswith(f"/components/schemas/{said}"):
            return id
    return None
