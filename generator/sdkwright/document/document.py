"""A document as it was read: one dialect, and a place in the text for each of its nodes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..diagnostics import Location, Position
from ..model import Json
from .files import Files
from .node import Node


class Document:
    """An OpenAPI document, its schemas upgraded to those of OpenAPI 3.1, its references sound."""

    def __init__(
        self,
        root: Node,
        version: str,
        files: Files,
        targets: Mapping[int, tuple[dict[str, Json], Node]],
        mapped: Mapping[tuple[str, str], Node],
    ) -> None:
        self.root = root
        self.version = version
        """As the document writes it: "3.0.3"."""
        self.digest = files.digest
        """SHA-256 over the bytes of all its files, in hexadecimal, whatever folder they are in."""
        self.files = files
        """The files that it is made of, the one that was named first."""
        self._targets = targets
        self._mapped = mapped

    def position(self, location: Location) -> Position | None:
        """Where a node stands in its file; None for a file that is not of this document.

        A node that was not written, but made by the upgrade, stands where its nearest ancestor
        does. An object or array that begins below its key stands at the key. The first call for a
        file reads it a second time.
        """
        return self.files.position(location)

    def pointer(self, location: Location) -> str:
        """The JSON Pointer of a node in its file as it was written."""
        return self.files.pointer(location)

    def lines(self, file: str) -> Sequence[str]:
        """The lines of a file without their ends; none for a file that is not of this document."""
        return self.files.lines(file)

    def target(self, node: Node) -> Node | None:
        """What the `$ref` of an object leads to; None for an object without one.

        That may be a reference in its turn.
        """
        found = self._targets.get(id(node.value))
        return found[1] if found is not None and found[0] is node.value else None

    def resolve(self, node: Node) -> Node:
        """What the `$ref` of an object leads to in the end; the node itself where there is none.

        What stands beside a `$ref` is not in the result.
        """
        while (target := self.target(node)) is not None:
            node = target
        return node

    def mapped(self, node: Node) -> Node | None:
        """The schema that a value of a discriminator's `mapping` names or refers to.

        None where there is no such schema, of which a warning was given.
        """
        text = node.value
        return self._mapped.get((node.location.file, text)) if isinstance(text, str) else None
