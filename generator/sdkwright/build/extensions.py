"""What the `x-` names of a document mean; `document.extensions` saw to it that they hold what they may."""

from __future__ import annotations

from ..document import Node
from ..document.extensions import NAME, VALUE_NAMES, VALUE_TEXTS, is_property
from ..document.scalars import spelling
from ..model import Name


def chosen(node: Node) -> Name | None:
    """The name that something is to have: an operation, a parameter, a property or a tag."""
    text = node.text(NAME)
    return Name(text, node[NAME].location) if text is not None else None


def chosen_class(schema: Node) -> Name | None:
    """The name that a schema is to have; None for a property, where it is that of the attribute."""
    return chosen(schema) if NAME in schema and not is_property(schema.location) else None


def with_values(description: str, schema: Node) -> str:
    """A description with a list of the values of an `enum`, where the document tells what they are."""
    values = schema.get("enum")
    if values is None or not values.is_array:
        return description
    spelled = [spelling(value) for value in values.value]
    names, texts = (_by_value(schema, keys, spelled) for keys in (VALUE_NAMES, VALUE_TEXTS))
    lines = [_line(value, names.get(value, ""), texts.get(value, "")) for value in spelled if value]
    if not names and not texts:
        return description
    return "\n\n".join((description.strip() or "What the values mean:", "\n".join(lines)))


def _by_value(schema: Node, keys: tuple[str, ...], values: list[str | None]) -> dict[str, str]:
    """What a list, or an object by value, says of each value; the first that there is."""
    told = next((schema[key] for key in keys if key in schema), None)
    if told is None:
        return {}
    if told.is_object:
        return {value: text for value in values if value and (text := told.text(value))}
    listed = [node.value for node in told.elements()]
    return {value: text for value, text in zip(values, listed, strict=False) if value and text}


def _line(value: str, name: str, text: str) -> str:
    named = f" ({name})" if name and name != value else ""
    said = " ".join(text.split())
    return f"- `{value}`{named}{f': {said}' if said else ''}"
