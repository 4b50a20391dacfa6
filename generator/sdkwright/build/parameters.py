"""Parameters of an operation."""

from __future__ import annotations

import re
from typing import cast

from ..diagnostics import Diagnostics
from ..document import Document, Node
from ..model import Constant, Example, Parameter, Place, Scalar, Type, Value
from ..model.media_types import essence
from .contents import examples
from .depth import given
from .extensions import chosen, with_values
from .schemas import Schemas
from .shared import words_in

STYLES: dict[str, tuple[str, ...]] = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form", "cookie"),
    "querystring": ("form",),
}
"""How a parameter of each place can be written, the usual way first (OpenAPI 3.2 §4.12.2.2)."""
FORM = "application/x-www-form-urlencoded"
IGNORED_HEADERS = {"accept", "content-type", "authorization"}
"""Not described as parameters (OpenAPI 3.1 §4.8.12.2)."""


def parameters(
    document: Document,
    item: Node,
    operation: Node,
    path: str,
    id: str,
    schemas: Schemas,
    diagnostics: Diagnostics,
) -> tuple[Parameter, ...]:
    """The parameters of an operation: those of its path, overridden by its own.

    Path parameters come first, in the order of the path.
    """
    found: dict[tuple[str, str], Parameter] = {}
    for owner in (item, operation):
        listed = owner.get("parameters")
        for node in listed.elements() if listed is not None else ():
            made = _parameter(document, document.resolve(node), id, schemas, diagnostics)
            if made is not None:
                found[made.place, made.name] = made
    in_path = re.findall(r"\{([^{}]*)\}", path)
    ordered: list[Parameter] = []
    for name in dict.fromkeys(in_path):
        declared = found.pop(("path", name), None)
        if declared is None:
            diagnostics.warning(
                "undeclared-path-parameter",
                f"the path has {{{name}}}, which no parameter declares; it is a required string",
                operation.location,
                f"declare a parameter {name!r} with `in: path`",
            )
            declared = Parameter(
                name=name,
                place="path",
                type=Scalar("string"),
                required=True,
                style="simple",
                explode=False,
                location=operation.location,
            )
        ordered.append(declared)
    for stray in [p for p in found.values() if p.place == "path"]:
        diagnostics.warning(
            "unused-path-parameter",
            f"path parameter {stray.name!r} does not stand in the path {path}; it is left out",
            stray.location,
            "add it to the path, or remove it",
        )
    return (*ordered, *(p for p in found.values() if p.place != "path"))


def _parameter(
    document: Document, node: Node, id: str, schemas: Schemas, diagnostics: Diagnostics
) -> Parameter | None:
    name, place = node.text("name"), node.text("in")
    if name is None or place not in STYLES:
        diagnostics.error(
            "invalid-parameter",
            f"a parameter needs a `name`, and `in` as one of {', '.join(STYLES)}",
            node.location,
            "correct `in`, or add the `name`",
        )
        return None
    if place == "header" and name.lower() in IGNORED_HEADERS:
        diagnostics.note(
            "ignored-header",
            f"header {name!r} is not a parameter: the request sets it by itself",
            node.location,
            "remove it from the document",
        )
        return None
    words = words_in(node, (id, name))
    media_type, schema = "", node.get("schema")
    content = node.get("content")
    if schema is None and content is not None and content.is_object:
        media_type, schema = next(
            ((key, value.get("schema")) for key, value in content.items()), ("", None)
        )
    made: Type = schemas.type_of(schema, words) if schema is not None else Scalar("string")
    if place == "querystring" and essence(media_type) != FORM:
        diagnostics.warning(
            "unencoded-querystring",
            f"query string {name!r} of {id} is no form, and is left out",
            node.location,
            "describe its parts as parameters with `in: query`",
        )
        return None
    style = _style(node, place, diagnostics)
    return Parameter(
        name=name,
        # The fields of an exploded form are the query string, and its name is not in it.
        place=cast("Place", "query" if place == "querystring" else place),
        type=made,
        required=node.flag("required") or place == "path",
        description=_described(document, node, schema),
        deprecated=node.flag("deprecated"),
        style=style,
        explode=node.flag("explode") if "explode" in node else style == "form",
        allow_reserved=node.flag("allowReserved"),
        media_type=media_type if place != "querystring" else "",
        default=_default(document, schema),
        examples=examples(document, node) or _examples_inside(document, content),
        constant=_constant(made, required=node.flag("required")),
        chosen=chosen(node),
        location=node.location,
    )


def _style(node: Node, place: str, diagnostics: Diagnostics) -> str:
    """How a parameter is written: the usual way of its place where the document says no other."""
    usual, *_ = known = STYLES[place]
    said = node.text("style") or usual
    if said not in known:
        diagnostics.warning(
            "unknown-style",
            f"no {place} parameter has the style {said[:100]!r}; it is written in style {usual}",
            node["style"].location,
            f"write one of {', '.join(known)}",
        )
        return usual
    return "form" if said == "cookie" else said


def _examples_inside(document: Document, content: Node | None) -> tuple[Example, ...]:
    """The examples of the media type that a value is written as."""
    inside = [node for _, node in content.items()] if content is not None else []
    return examples(document, inside[0]) if inside else ()


def _described(document: Document, node: Node, schema: Node | None) -> str:
    """What is said of a parameter, else of its schema, and of the values that it lists."""
    said = node.text("description") or ""
    if schema is None:
        return said
    said = said or schema.text("description") or ""
    return with_values(said or _resolved(document, schema).text("description") or "", schema)


def _default(document: Document, schema: Node | None) -> Value | None:
    """The default of a schema, else of what it refers to."""
    if schema is None:
        return None
    return given(schema.get("default") or _resolved(document, schema).get("default"))


def _resolved(document: Document, schema: Node) -> Node:
    return document.resolve(schema) if schema.is_object else schema


def _constant(made: Type, *, required: bool) -> Value | None:
    """The value to send where a required parameter can have no other."""
    return Value(made.value) if required and isinstance(made, Constant) else None
