"""Swagger 2.0 documents for a judge that reads OpenAPI 3 alone."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import quote

from sdkwright.document import Document, Node
from sdkwright.model import Json


def readable(path: Path, document: Document, folder: Path) -> Path:
    """The file that openapi-core can read: the document itself, or its upgrade, written to a folder.

    That the upgrade means the same is for other tests to say; this one judges what is sent.
    """
    if document.version.startswith("3."):
        return path
    folder.mkdir(parents=True, exist_ok=True)
    upgraded = folder / "upgraded.json"
    said = {"openapi": "3.1.0", **_linked(document, document.root)}
    upgraded.write_text(json.dumps(said), encoding="utf-8")
    return upgraded


def _linked(document: Document, node: Node) -> Json:
    """What a node says, with references to where things stand since the upgrade."""
    target = document.target(node)
    if target is not None:
        return {"$ref": f"#{quote(target.location.pointer)}"}
    if node.is_object and node.text("format") == "binary":
        return {}  # OpenAPI 3.1 has no schema for bytes (§4.8.14.3).
    if node.is_object:
        return {key: _linked(document, inner) for key, inner in node.items()}
    if node.is_array:
        return [_linked(document, inner) for inner in node.elements()]
    return node.value
