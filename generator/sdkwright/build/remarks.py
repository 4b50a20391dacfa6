"""What a document says that the SDK does not carry: told, so that nothing is lost in silence."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..diagnostics import Diagnostics, Location
from ..document import Node
from ..document.json_kinds import is_array, is_object
from ..model import Content, Json, Link, Operation, Webhook
from ..model.operations import preferred

UNCHECKED = (
    *("not", "if", "contains", "propertyNames", "dependentSchemas", "dependentRequired"),
    *("unevaluatedItems", "unevaluatedProperties", "contentSchema"),
)
"""Keywords that narrow a value in ways that no annotation can say."""
INCOMING = "there is a type for the body: read what you receive as a value of it"


@dataclass(frozen=True, slots=True)
class Remark:
    """A note on something that no method offers."""

    code: str
    message: str
    location: Location
    hint: str


class Remarks:
    """What is told of schemas, once of each place."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        self._diagnostics = diagnostics
        self._told: set[Node] = set()

    def once(self, node: Node, remark: Callable[..., None], *details: str) -> None:
        """Tell of a node, unless that was done already."""
        if node not in self._told:
            self._told.add(node)
            remark(node, *details, self._diagnostics)


def remark_keywords(schema: Node, diagnostics: Diagnostics) -> None:
    """Tell of the keywords of a schema that its type leaves out."""
    if not schema.is_object:
        return
    there = [k for k in UNCHECKED if k in schema and not isinstance(schema[k].value, bool)]
    if there:
        diagnostics.note(
            "unchecked-keyword",
            f"no type can say {_listed(there)}: values are not held to that",
            schema[there[0]].location,
            "the API checks it; there is nothing to do",
        )
    for keyword in ("const", "enum"):
        if keyword in schema:
            _remark_values(schema[keyword], schema.get("type"), diagnostics)


def _remark_values(listed: Node, types: Node | None, diagnostics: Diagnostics) -> None:
    """Tell of values that no `Literal` can be (PEP 586), and of those of another type."""
    keyword = listed.location.pointer.rpartition("/")[2]
    values: list[Json] = listed.value if keyword == "enum" and listed.is_array else [listed.value]
    unsaid = [v for v in values if isinstance(v, float) or is_array(v) or is_object(v)]
    if unsaid:
        diagnostics.note(
            "unchecked-keyword",
            f"no type can say that a value is {_shown(unsaid)}: values are not held to that",
            listed.location,
            "the API checks it; there is nothing to do",
        )
    said = types.value if types is not None else ()
    kinds: set[Json] = {said} if isinstance(said, str) else set(said)
    # Null among the values of a string is how many say that it may be null.
    others = [v for v in values if kinds and v is not None and not kinds & _kinds(v)]
    if others:
        diagnostics.warning(
            "conflicting-schemas",
            f"`{keyword}` gives {_shown(others)}, and `type` says {_listed(sorted(kinds))}; "
            f"`{keyword}` holds",
            listed.location,
            "let both say the same",
        )


def _kinds(value: Json) -> set[str]:
    """The types of JSON Schema that a value has (JSON Schema Validation §6.1.1)."""
    if isinstance(value, bool):
        return {"boolean"}
    if isinstance(value, float) and not value.is_integer():
        return {"number"}
    if isinstance(value, (int, float)):
        return {"integer", "number"}
    names: dict[type, str] = {str: "string", list: "array", dict: "object"}
    return {name for kind, name in names.items() if isinstance(value, kind)}


def _shown(values: Sequence[Json]) -> str:
    text = ", ".join(json.dumps(value, ensure_ascii=False) for value in values[:5])
    return text if len(text) <= 100 and len(values) <= 5 else f"{text[:100]}…"


def remark_narrowing(options: Node, diagnostics: Diagnostics) -> None:
    """Tell of an `oneOf` or `anyOf` whose options leave the type as it is."""
    keyword = options.location.pointer.rpartition("/")[2]
    diagnostics.note(
        "unchecked-keyword",
        f"no type can say this `{keyword}`, whose options add nothing to the type: "
        "values are not held to it",
        options.location,
        "the API checks it; there is nothing to do",
    )


def remark_patterns(names: Node, diagnostics: Diagnostics) -> None:
    """Tell of names that `patternProperties` holds to patterns."""
    diagnostics.note(
        "unchecked-keyword",
        f"no type can say which names match {_listed(names.value)}: a field of any name that has "
        "none of its own may have what one of them allows",
        names.location,
        "the API checks it; there is nothing to do",
    )


def remark_passed_over(keyword: Node, diagnostics: Diagnostics) -> None:
    """Tell of a keyword that `allOf` says twice, where only one of them shows in the SDK."""
    name = keyword.location.pointer.rpartition("/")[2]
    diagnostics.note(
        "repeated-keyword",
        f"`allOf` says `{name}` more than once: the outermost is in the SDK, this one is not",
        keyword.location,
        "say in one place what holds for both",
    )


def remark_places(prefix: Node, diagnostics: Diagnostics) -> None:
    """Tell of `prefixItems` whose items may be missing."""
    diagnostics.note(
        "optional-places",
        "a list may end before its `prefixItems` do: it is read as a list of any of their types",
        prefix.location,
        f"say `minItems: {len(prefix.value)}` if all of them are always there",
    )


def remark_number(format: Node, diagnostics: Diagnostics) -> None:
    """Tell of a number that is meant to be exact."""
    diagnostics.note(
        "inexact-number",
        "a JSON number with `format: decimal` is read as float, which holds 15 digits",
        format.location,
        "send it as a string with `format: decimal`, which is read as Decimal",
    )


def remark_undeclared(name: Node, diagnostics: Diagnostics) -> None:
    """Tell of a name under `required` that has no schema."""
    diagnostics.note(
        "undeclared-property",
        f"{name.value!r} is required, and no property declares it: the SDK has a field for it",
        name.location,
        "declare it under `properties`, or remove it from `required`",
    )


def remark_uncombined(options: Node, diagnostics: Diagnostics) -> None:
    """Warn of a list of alternatives that is passed over."""
    keyword = options.location.pointer.rpartition("/")[2]
    diagnostics.warning(
        "uncombined-alternatives",
        f"this `{keyword}` has too many options to be combined with those of another list: fields "
        "that they add are unknown ones, which are kept in `extra_fields`",
        options.location,
        "give the combinations that there are one by one, under a single `oneOf`",
    )


def remark_impossible(keyword: Node, other: str, diagnostics: Diagnostics) -> None:
    """Warn of an alternative that no value can be, for what stands beside it."""
    diagnostics.warning(
        "conflicting-schemas",
        f"{_listed(_said(keyword))} here and {other[:200]} elsewhere go together in no value; "
        "the alternative that wants both is left out",
        keyword.location,
        "let both say the same, or remove the alternative",
    )


def remark_conflict(keyword: Node, other: str, diagnostics: Diagnostics) -> None:
    """Warn of a keyword that no value can satisfy together with what was said before it."""
    diagnostics.warning(
        "conflicting-schemas",
        f"`allOf` wants {_listed(_said(keyword))} here and {other[:200]} elsewhere, which no value "
        "is; the schema itself holds, or else the last of its parts",
        keyword.location,
        "let both say the same, or do not join them by `allOf`",
    )


def _said(keyword: Node) -> list[str]:
    return [str(node.value) for node in (keyword.elements() if keyword.is_array else [keyword])]


def remark_calls(
    operations: Sequence[Operation], webhooks: Sequence[Webhook], diagnostics: Diagnostics
) -> None:
    """Tell what of the operations and webhooks no method offers, once for each place."""
    said: set[tuple[str, Location]] = set()
    remarks = [r for o in operations for r in _of_operation(o)]
    remarks += [_webhook(webhook) for webhook in webhooks if webhook.payload is None]
    for remark in remarks:
        if (remark.code, remark.location) not in said:
            said.add((remark.code, remark.location))
            diagnostics.note(remark.code, remark.message, remark.location, remark.hint)


def _of_operation(operation: Operation) -> Iterator[Remark]:
    id = operation.id
    if operation.body is not None:
        taken = {*operation.body.others}
        contents = [c for c in operation.body.contents if c.media_type not in taken]
        yield from _media_types(f"the body of {id} is", contents)
    for response in operation.responses:
        if response.is_success:  # Errors have their headers, and text in place of JSON.
            streamed = operation.streaming.media_type if operation.streaming is not None else ""
            contents = [c for c in response.contents if c.media_type != streamed]
            yield from _media_types(f"{id} asks for", contents)
        yield from (_link(id, link) for link in response.links)
    for callback in operation.callbacks:
        message = f"after {id} the API makes the call {callback.name!r}, which nothing receives"
        yield Remark("unserved-callback", message, callback.location, INCOMING)


def _media_types(subject: str, contents: Sequence[Content]) -> Iterator[Remark]:
    if len(contents) > 1:
        chosen = preferred(contents)
        assert chosen is not None
        others = [c for c in contents if c is not chosen]
        message = f"{subject} {chosen.media_type}, not {_listed(c.media_type for c in others)}"
        hint = "remove those that nobody needs from the document"
        yield Remark("other-media-types", message, others[0].location, hint)


def _link(id: str, link: Link) -> Remark:
    message = f"{id} does not follow the link {link.name!r}"
    return Remark("response-link", message, link.location, "call the operation that it names")


def _webhook(webhook: Webhook) -> Remark:
    message = f"the API makes the call {webhook.name!r}, whose body is no JSON: nothing reads it"
    hint = "read its body as it comes"
    return Remark("unserved-webhook", message, webhook.location, hint)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)
