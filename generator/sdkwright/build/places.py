"""What a schema is called by where it stands."""

from __future__ import annotations

import re

from ..diagnostics import Location
from ..document import Document, Node

COMPONENT = re.compile(r"/components/schemas/[^/]+")
STRUCTURE = {
    *("properties", "items", "allOf", "oneOf", "anyOf", "components", "schemas", "schema"),
    *("$defs", "definitions"),
}
"""Words of a pointer that say nothing about what the thing is."""


def id_of(location: Location, document: Document) -> str:
    """The identifier of the schema at a place."""
    file = location.file if location.file != document.root.location.file else ""
    return f"{file}#{location.pointer}"


def words_of(pointer: str) -> list[str]:
    """The words of a pointer that say what a schema is: of a component its name."""
    tokens = [t.replace("~1", "/").replace("~0", "~") for t in pointer.split("/")[1:]]
    if COMPONENT.fullmatch(pointer):
        return tokens[2:]
    return [t for t in tokens if t not in STRUCTURE]


def option_name(option: Node) -> str:
    """What an option of a list is called that has no name: by its place."""
    return f"option {int(option.location.pointer.rpartition('/')[2]) + 1}"
