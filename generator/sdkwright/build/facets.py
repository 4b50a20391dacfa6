"""What one or several schemas say together about a value: `allOf` read as one schema."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from ..document import Document, Node
from ..model import Bounds, Json
from .depth import is_shallow

BOUNDS = {
    "minimum": "minimum",
    "exclusiveMinimum": "exclusive_minimum",
    "maximum": "maximum",
    "exclusiveMaximum": "exclusive_maximum",
    "multipleOf": "multiple_of",
    "minLength": "min_length",
    "maxLength": "max_length",
    "minItems": "min_items",
    "maxItems": "max_items",
    "minProperties": "min_properties",
    "maxProperties": "max_properties",
}
COUNTS = {"minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"}
LOWER = {"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"}
NULL = {"null"}
ENCODINGS = {"base64": "byte", "base64url": "byte"}
"""What OpenAPI 3.0 calls the format of a string with this `contentEncoding`."""
ANNOTATIONS = {
    "title",
    "description",
    "deprecated",
    "examples",
    "default",
    "readOnly",
    "writeOnly",
    "externalDocs",
    "xml",
    "$comment",
    "$id",
    "$anchor",
    "$schema",
    "$defs",
    "definitions",
    "discriminator",
}


@dataclass(slots=True)
class Facets:
    """The keywords of a schema and of all schemas that its `allOf` names, put together."""

    types: set[str] | None = None
    format: str = ""
    content_type: str = ""
    content_encoding: str = ""
    values: list[Json] | None = None
    """What `enum` and `const` allow."""
    properties: dict[str, list[Node]] = field(default_factory=dict[str, list[Node]])
    """By name, the most specific first."""
    patterns: list[Node] = field(default_factory=list[Node])
    required: dict[str, Node] = field(default_factory=dict[str, Node])
    """Where each name is listed."""
    extra: list[Node] = field(default_factory=list[Node])
    """What `additionalProperties` says, the most specific first."""
    items: list[Node] = field(default_factory=list[Node])
    prefix: Node | None = None
    unions: list[Node] = field(default_factory=list[Node])
    """The lists under `oneOf` and `anyOf`, in the order of the document."""
    discriminator: Node | None = None
    bounds: dict[str, Json] = field(default_factory=dict[str, Json])
    parts: list[Node] = field(default_factory=list[Node])
    """All the schemas that were put together."""
    passed_over: list[Node] = field(default_factory=list[Node])
    """Keywords that a part says as well, and otherwise."""
    conflicts: list[tuple[Node, str]] = field(default_factory=list[tuple[Node, str]])
    """What no value can satisfy: the keyword that was passed over, and what it disagrees with."""

    def made_bounds(self) -> Bounds:
        """The bounds as the model has them."""
        return Bounds(**self.bounds)


def facets(document: Document, nodes: list[Node]) -> Facets:
    """What all of the schemas at `nodes` say of one value; where they differ, the last one holds."""
    found = Facets()
    ordered = _with_parts(document, nodes)
    found.parts = ordered
    for node in ordered:
        for name, _ in _members(node, "properties"):
            found.properties.setdefault(name, [])
    for node in reversed(ordered):
        _add(found, node, is_outermost=node in nodes)
    if found.values and None not in found.values and _adds_null(ordered):
        found.values.append(None)
    return found


def _adds_null(ordered: list[Node]) -> bool:
    """Whether a schema allows null beside the values that a less specific one lists."""
    listed = [place for place, node in enumerate(ordered) if "enum" in node or "const" in node]
    types = [node["type"].value for node in ordered[listed[-1] + 1 :] if "type" in node]
    return any(each == "null" or (isinstance(each, list) and "null" in each) for each in types)


def _with_parts(document: Document, nodes: list[Node]) -> list[Node]:
    """The schemas, each after all that its `$ref` and `allOf` name, and the first of them last."""
    ordered: list[Node] = []
    entered: set[Node] = set()
    pending = [(node, False) for node in nodes]
    while pending:
        node, is_done = pending.pop()
        if is_done:
            ordered.append(node)
            continue
        if node in entered or not node.is_object:
            continue
        entered.add(node)
        pending.append((node, True))
        parts = node.get("allOf")
        if parts is not None and parts.is_array:
            pending.extend((part, False) for part in reversed(list(parts.elements())))
        if node.text("$ref") is not None:
            pending.append((document.resolve(node), False))
    return ordered


def _add(found: Facets, node: Node, *, is_outermost: bool) -> None:
    types = node.get("type")
    if types is not None:
        kinds = {types.value} if isinstance(types.value, str) else set(types.value)
        both = kinds if found.types is None else _both_types(found.types, kinds)
        if found.types and kinds and both <= NULL and (found.types | kinds) - NULL:
            found.conflicts.append((types, " or ".join(sorted(found.types))))
        else:
            found.types = both
    encoding = node.text("contentEncoding") or ""
    said = node.text("format") or ENCODINGS.get(encoding, "")
    if found.format and node.text("format") not in (None, found.format):
        found.passed_over.append(node["format"])
    found.format = found.format or said
    found.content_type = found.content_type or node.text("contentMediaType") or ""
    if encoding not in ENCODINGS:
        found.content_encoding = found.content_encoding or encoding
    _add_values(found, node)
    for name, value in _members(node, "properties"):
        found.properties[name].append(value)
    found.patterns.extend(value for _, value in _members(node, "patternProperties"))
    required = node.get("required")
    if required is not None and required.is_array:
        for listed in required.elements():
            if isinstance(listed.value, str):
                found.required.setdefault(listed.value, listed)
    found.extra.extend(_member(node, "additionalProperties"))
    found.items.extend(_member(node, "items"))
    prefix = node.get("prefixItems")
    if found.prefix is None:
        found.prefix = prefix
    elif prefix is not None and prefix.value != found.prefix.value:
        found.passed_over.append(prefix)
    lists = [options for keyword in ("oneOf", "anyOf") for options in _member(node, keyword)]
    found.unions[:0] = [options for options in lists if options.is_array]
    # A base that its children name in `allOf` describes how to tell them apart, not this child.
    if is_outermost:
        found.discriminator = found.discriminator or node.get("discriminator")
    _add_bounds(found, node)


def _both_types(one: set[str], other: set[str]) -> set[str]:
    # Documents write `allOf: [X], type: [object, "null"]` to mean that X may be null, and
    # `allOf: [X, {type: "null"}]` as well.
    if one == NULL or other == NULL:
        return one | other
    shared = one & other
    if "integer" in one | other and "number" in one | other:
        shared |= {"integer"}
    return shared | (NULL & (one | other))


def _add_values(found: Facets, node: Node) -> None:
    allowed: list[Json] | None = None
    values = node.get("enum")
    if values is not None and values.is_array:
        allowed = list(values.value)
    if "const" in node:
        allowed = [node["const"].value]
    if allowed is None or not all(is_shallow(value) for value in allowed):
        return
    if found.values is None:
        found.values = _unique(allowed)
    else:
        keep = [_key(v) for v in allowed]
        both = [v for v in found.values if _key(v) in keep]
        if found.values and allowed and not both:
            place = node["const"] if "const" in node else node["enum"]
            found.conflicts.append((place, ", ".join(_key(v) for v in found.values)))
        else:
            found.values = both


def _key(value: Json) -> str:
    # 1, 1.0 and true are equal in Python, and different values of an enum.
    return json.dumps(value, sort_keys=True)


def _unique(values: list[Json]) -> list[Json]:
    return list({_key(v): v for v in values}.values())


def _member(node: Node, keyword: str) -> list[Node]:
    member = node.get(keyword)
    return [member] if member is not None else []


def _members(node: Node, keyword: str) -> list[tuple[str, Node]]:
    members = node.get(keyword)
    return list(members.items()) if members is not None and members.is_object else []


def _add_bounds(found: Facets, node: Node) -> None:
    for keyword, name in BOUNDS.items():
        limit = node.get(keyword)
        if limit is None or isinstance(limit.value, bool):
            continue
        if not isinstance(limit.value, (int, float)):
            continue
        value = int(limit.value) if keyword in COUNTS else limit.value
        if name in found.bounds:
            stricter = max if keyword in LOWER else min
            value = stricter(value, found.bounds[name])
        found.bounds[name] = value
    pattern = node.text("pattern")
    if pattern is not None and found.bounds.setdefault("pattern", pattern) != pattern:
        found.passed_over.append(node["pattern"])
    if node.flag("uniqueItems"):
        found.bounds["unique_items"] = True
