"""Bodies by media type, and the examples beside them."""

from __future__ import annotations

from ..document import Document, Node
from ..model import Anything, Content, Example, Scalar, Type
from .depth import is_shallow
from .media_types import is_json, is_text
from .schemas import Schemas, examples_of


def contents(
    document: Document, owner: Node, words: tuple[str, ...], schemas: Schemas
) -> tuple[Content, ...]:
    """The Media Type Objects of a request body or a response (OpenAPI 3.1 §4.8.14).

    Args:
        document: Where references lead.
        owner: The object that has the `content`.
        words: What the name of an inline schema is made of.
        schemas: Where schemas are read.
    """
    content = owner.get("content")
    if content is None or not content.is_object:
        return ()
    return tuple(
        Content(
            media_type=media_type,
            type=_type(media_type, node, words, schemas),
            examples=examples(document, node),
            location=node.location,
        )
        for media_type, node in content.items()
    )


def _type(media_type: str, node: Node, words: tuple[str, ...], schemas: Schemas) -> Type:
    """The type of a body: what its schema says where it is JSON, else text or bytes."""
    if not is_json(media_type):
        return Scalar("string", "" if is_text(media_type) else "binary")
    return schemas.type_of(node["schema"], words) if "schema" in node else Anything()


def examples(document: Document, node: Node) -> tuple[Example, ...]:
    """The examples of a media type or parameter, its schema's where it has none itself."""
    if "example" in node and is_shallow(node["example"].value):
        return (Example(value=node["example"].value),)
    named = node.get("examples")
    if named is not None and named.is_object:
        targets = [(name, document.resolve(example)) for name, example in named.items()]
        return tuple(
            Example(value=t["value"].value, name=name, summary=t.text("summary") or "")
            for name, t in targets
            if "value" in t and is_shallow(t["value"].value)
        )
    schema = node.get("schema")
    if schema is None or not schema.is_object:
        return ()
    return tuple(Example(value=v) for v in examples_of(document.resolve(schema)))
