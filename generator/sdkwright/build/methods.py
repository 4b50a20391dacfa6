"""The methods of a path."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Node
from ..document.extensions import IGNORE

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


def operations_of(item: Node) -> Iterator[tuple[str, Node]]:
    """Each Operation Object of a Path Item Object, after its method as it is sent.

    Methods that have no field of their own stand under `additionalOperations`, in the case in
    which they are sent (OpenAPI 3.2 §4.9). What the document wants left out is not among them.
    """
    for key, node in item.items():
        if key in METHODS:
            if not node.flag(IGNORE):
                yield key.upper(), node
        elif key == "additionalOperations":
            yield from ((name, each) for name, each in node.items() if not each.flag(IGNORE))
