"""How the properties of a form are written (OpenAPI 3.1 §4.8.15)."""

from __future__ import annotations

from ..document import Document, Node
from ..model import Encoding, Json
from .facets import Facets, facets

USUAL = Encoding()


def encodings(document: Document, media_type: Node) -> dict[str, Encoding]:
    """How each property is written that is not in the usual way, by its name.

    Those of the items of an array, which have no names, stand under the empty name.
    """
    schema = media_type.get("schema")
    if schema is None or not schema.is_object:
        return {}
    found = facets(document, [schema])
    said = media_type.get("encoding")
    listed = dict(said.items()) if said is not None and said.is_object else {}
    made = {
        name: _encoding(document, facets(document, nodes), listed.get(name))
        for name, nodes in found.properties.items()
    }
    if found.items:
        every = media_type.get("itemEncoding")
        made[""] = _encoding(document, facets(document, found.items), every)
    return {name: encoding for name, encoding in made.items() if encoding != USUAL}


def _encoding(document: Document, found: Facets, said: Node | None) -> Encoding:
    is_file = is_binary(found) or bool(found.items and is_binary(facets(document, found.items)))
    if said is None or not said.is_object:
        return Encoding(is_file=is_file, content_type=found.content_type if is_file else "")
    is_styled = any(key in said for key in ("style", "explode", "allowReserved"))
    style = said.text("style") or "form"
    return Encoding(
        content_type=said.text("contentType") or (found.content_type if is_file else ""),
        headers=_headers(document, said),
        style=style if is_styled else "",
        explode=said.flag("explode") if "explode" in said else is_styled and style == "form",
        allow_reserved=said.flag("allowReserved"),
        is_file=is_file,
    )


def is_binary(found: Facets) -> bool:
    """Whether a value is bytes as they are (OpenAPI 3.0 `binary`, 3.1 §4.4.2)."""
    if found.content_encoding or (found.types is not None and "string" not in found.types):
        return False
    return found.format == "binary" or bool(found.content_type)


def _headers(document: Document, said: Node) -> dict[str, Json]:
    """The headers of a part that have only one possible value."""
    listed = said.get("headers")
    made: dict[str, Json] = {}
    for name, node in listed.items() if listed is not None else ():
        schema = document.resolve(node).get("schema")
        values = facets(document, [schema]).values if schema is not None else None
        if values is not None and len(values) == 1 and name.lower() != "content-type":
            made[name] = values[0]
    return made
