"""Bodies by media type, and the examples beside them."""

from __future__ import annotations

from ..document import Document, Node
from ..model import Anything, Array, Content, Example, Scalar, Type
from ..model.media_types import is_form, is_json, is_sequence, is_text
from .depth import is_shallow
from .encodings import encodings
from .schemas import Schemas, examples_of
from .shared import words_in


def contents(
    document: Document,
    owner: Node,
    words: tuple[str, ...],
    schemas: Schemas,
    *,
    is_sent: bool = False,
) -> tuple[Content, ...]:
    """The Media Type Objects of a request body or a response (OpenAPI 3.1 §4.8.14).

    Args:
        document: Where references lead.
        owner: The object that has the `content`.
        words: What the name of an inline schema is made of, unless `owner` is a component.
        schemas: Where schemas are read.
        is_sent: Whether it is the body of a request: forms are written, not read.
    """
    content = owner.get("content")
    if content is None or not content.is_object:
        return ()
    words = words_in(owner, words)
    return tuple(
        Content(
            media_type=media_type,
            type=_type(media_type, node, words, schemas, is_sent=is_sent),
            item=_item(media_type, node, words, schemas),
            encodings=encodings(document, node) if is_sent and is_form(media_type) else {},
            examples=examples(document, node),
            location=node.location,
        )
        for media_type, node in content.items()
    )


def _type(
    media_type: str, node: Node, words: tuple[str, ...], schemas: Schemas, *, is_sent: bool
) -> Type:
    """The type of a body: what its schema says where it is JSON or has fields, else bytes or text.

    Numbers and booleans have one text, the same as in JSON, and stay what they are.
    """
    if is_json(media_type) or (is_sent and is_form(media_type)):
        return schemas.type_of(node["schema"], words) if "schema" in node else Anything()
    if not is_text(media_type):
        return Scalar("string", "binary")
    schema = node.get("schema")
    if schema is not None and schema.text("type") in ("integer", "number", "boolean"):
        return schemas.type_of(schema, words)
    return Scalar("string")


def _item(media_type: str, node: Node, words: tuple[str, ...], schemas: Schemas) -> Type | None:
    """The type of the values that come one after another (OpenAPI 3.2 §4.14.2); None for one body.

    Before 3.2 documents gave the schema of one value as that of all of them.
    """
    if not is_sequence(media_type):
        return None
    schema = node.get("itemSchema") or node.get("schema")
    if schema is None:
        return Anything()
    made = schemas.type_of(schema, (*words, "item"))
    return made.items if isinstance(made, Array) and "itemSchema" not in node else made


def examples(document: Document, node: Node) -> tuple[Example, ...]:
    """The examples of a media type or parameter, its schema's where it has none itself."""
    if "example" in node and is_shallow(node["example"].value):
        return (Example(value=node["example"].value, location=node["example"].location),)
    named = node.get("examples")
    if named is not None and named.is_object:
        targets = [(name, document.resolve(example)) for name, example in named.items()]
        return tuple(
            Example(
                value=t["value"].value,
                name=name,
                summary=t.text("summary") or "",
                location=t["value"].location,
            )
            for name, t in targets
            if "value" in t and is_shallow(t["value"].value)
        )
    schema = node.get("schema")
    if schema is None or not schema.is_object:
        return ()
    if "$ref" in schema and not examples_of(schema):
        schema = document.resolve(schema)
    place = schema.location.child("examples")
    return tuple(
        Example(value=value, location=place.child(number))
        for number, value in enumerate(examples_of(schema))
    )
