"""Schemas of the document as types of the model."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import PurePath

from ..diagnostics import Diagnostics, Location
from ..document import Document, Node
from ..model import (
    Anything,
    Array,
    Discriminator,
    Field,
    Json,
    Map,
    Never,
    Nullable,
    Object,
    Reference,
    Scalar,
    Schema,
    Tuple,
    Type,
    Union,
    Value,
)
from .combined import implied_kinds, nullable, type_of_values, union
from .depth import is_shallow
from .facets import ANNOTATIONS, Facets, facets
from .families import families
from .remarks import remark_conflict, remark_keywords
from .unions import discriminator

COMPONENT = re.compile(r"/components/schemas/[^/]+")
STRUCTURE = {"properties", "items", "allOf", "oneOf", "anyOf", "components", "schemas", "schema"}
"""Words of a pointer that say nothing about what the thing is."""
OBJECT_PART = "!object"
"""Ends the identifier of what a schema says of objects, where it allows other values as well."""
FAMILY = "!family"
"""Ends the identifier of a base and what extends it."""
KINDS = ("string", "integer", "number", "boolean", "array", "object")


class Schemas:
    """The schemas of a document, each read once, when it is first asked for."""

    def __init__(self, document: Document, diagnostics: Diagnostics) -> None:
        self._document = document
        self._diagnostics = diagnostics
        self._known: dict[str, Schema | None] = {}
        self._nullable: dict[str, bool] = {}
        self._inline: set[str] = set()
        self._remarked: set[Node] = set()
        self._families = families(document)
        self._heirs = {node for heirs in self._families.values() for node in heirs}
        self._waiting: list[tuple[str, list[Node], tuple[str, ...], str]] = []

    def declare_components(self) -> None:
        """Read every schema under `components`, whether something uses it or not."""
        components = self._document.root.get("components")
        schemas = components.get("schemas") if components is not None else None
        for name, node in schemas.items() if schemas is not None else ():
            self._declare([node], (name,), None)

    def all(self) -> tuple[Schema, ...]:
        """Every schema with a name: components in the order of the document, then the others."""
        while self._waiting:
            id, nodes, words, home = self._waiting.pop(0)
            self._known[id] = self._schema(id, nodes, words, home)
        return tuple(schema for schema in self._known.values() if schema is not None)

    def type_of(self, node: Node, words: tuple[str, ...], home: str | None = None) -> Type:
        """The type that the schema at `node` gives a value.

        Args:
            node: A Schema Object, a Reference Object or a boolean.
            words: What a name is made of where one is needed.
            home: The schema that it stands in; None where it stands alone.
        """
        if node.value is True:
            return Anything()
        if node.value is False:
            return Never()
        return self._alias(node) or self._unnamed([node], words, home)

    def _alias(self, node: Node) -> Type | None:
        """What `node` refers to, where it adds nothing but annotations and null."""
        if not node.is_object:
            return None
        rest = {k for k in node.value if k not in ANNOTATIONS and not k.startswith("x-")}
        if rest == {"$ref"}:
            return self._reference(node)
        if rest in ({"allOf"}, {"allOf", "type"}):
            parts = list(node["allOf"].elements())
            if len(parts) == 1 and parts[0].text("$ref") is not None:
                made = self._alias(parts[0])
                types = node.value.get("type")
                is_nullable = isinstance(types, list) and "null" in types
                return nullable(made) if made is not None and is_nullable else made
        return None

    def _reference(self, node: Node) -> Type:
        target = self._document.resolve(node)
        if isinstance(target.value, bool):
            return Anything() if target.value else Never()
        pointer = target.location.pointer
        words = tuple(_tokens(pointer)) or (PurePath(target.location.file).stem,)
        id = self._declare([target], words, None)
        is_nullable = self._hides_null(id, target)
        if target in self._families:
            id = self._family(id, target, words)
        return Nullable(Reference(id)) if is_nullable else Reference(id)

    def _family(self, base: str, node: Node, words: tuple[str, ...]) -> str:
        """The union that a base stands for where a value is: of those that extend it, and itself."""
        id = base + FAMILY
        if id not in self._known:
            self._known[id] = None  # Members may hold the union itself.
            heirs = [*self._families[node], node]
            ids = {
                heir: self._declare([heir], tuple(_tokens(heir.location.pointer)), None)
                for heir in heirs
            }
            told = self._told(node["discriminator"], heirs, lambda n: ids.get(n, ""))
            self._known[id] = Schema(
                id=id,
                words=("any", *words),
                home=id,
                type=Union(tuple(Reference(each) for each in ids.values()), told),
                description=f"{' '.join(words)}, or what extends it.",
                location=node.location,
            )
        return id

    def _facets(self, nodes: list[Node]) -> Facets:
        """What the schemas say together; what of it the SDK does not hold is told once."""
        found = facets(self._document, nodes)
        for node in found.parts:
            if node not in self._remarked:
                self._remarked.add(node)
                remark_keywords(node, self._diagnostics)
        for node, other in found.conflicts:
            if node not in self._remarked:
                self._remarked.add(node)
                remark_conflict(node, other, self._diagnostics)
        return found

    def _hides_null(self, id: str, node: Node) -> bool:
        """Whether a schema allows null itself: that is said where it is used, not in its name."""
        if id not in self._nullable:
            found = self._facets([node])
            types, values = found.types or set[str](), found.values or []
            self._nullable[id] = ("null" in types and types != {"null"}) or (
                None in values and len(values) > 1
            )
        return self._nullable[id]

    def _declare(
        self, nodes: list[Node], words: tuple[str, ...], home: str | None, part: str = ""
    ) -> str:
        id = "&".join(_id(node.location, self._document) for node in nodes) + part
        if id not in self._known:
            self._known[id] = None
            self._waiting.append((id, nodes, words, home or id))
            if home is not None:
                self._inline.add(id)
        return id

    def _schema(self, id: str, nodes: list[Node], words: tuple[str, ...], home: str) -> Schema:
        node = nodes[0]
        is_alone = len(nodes) == 1 and node not in self._heirs
        made: Type | Object | None = self._alias(node) if is_alone else None
        if isinstance(node.value, bool):
            made = Anything() if node.value else Never()
        if made is None:
            found = self._facets(nodes)
            if id.endswith(OBJECT_PART):
                found.types = {"object"}
            made = self._variants(nodes, found, words, home)
            made = made or self._object(found, words, home)
            made = made or self._shape(nodes, found, words, home)
            if isinstance(made, Nullable) and (id in self._inline or self._hides_null(id, node)):
                made = made.type
        return Schema(
            id=id,
            words=words,
            home=home,
            type=made,
            title=node.text("title") or "",
            description=self._described(nodes),
            deprecated=node.flag("deprecated"),
            examples=examples_of(node),
            location=node.location,
        )

    def _described(self, nodes: list[Node]) -> str:
        """What is said of a value: by its schema, else by what that refers to."""
        said = [each for node in nodes for each in (node, self._document.resolve(node))]
        return next((text for node in said if (text := node.text("description"))), "")

    def _unnamed(self, nodes: list[Node], words: tuple[str, ...], home: str | None) -> Type:
        """The type of an inline schema; an object with fields is declared, and referred to."""
        found = self._facets(nodes)
        if self._needs_name(found):
            named: Type = Reference(self._declare(nodes, words, home))
            return Nullable(named) if found.types and "null" in found.types else named
        if found.values is not None and home is not None:
            values = [v for v in found.values if v is not None]
            if len(values) > 1:
                named = Reference(self._declare(nodes, words, home))
                return Nullable(named) if None in found.values else named
        return self._shape(nodes, found, words, home)

    def _needs_name(self, found: Facets) -> bool:
        """Whether a value is an object with fields, and nothing else but null."""
        kinds = found.types if found.types is not None else {"object"}
        return bool(found.properties) and kinds - {"null"} == {"object"}

    def _object(self, found: Facets, words: tuple[str, ...], home: str) -> Object | None:
        if not self._needs_name(found):
            return None
        return Object(
            fields=tuple(
                self._field(name, nodes, name in found.required, words, home)
                for name, nodes in found.properties.items()
            ),
            extra=self._extra(found, words, home),
            bounds=found.made_bounds(),
        )

    def _variants(
        self, nodes: list[Node], found: Facets, words: tuple[str, ...], home: str
    ) -> Type | None:
        """The union of an object that has fields beside its `oneOf`: each member has these as well.

        None where the members add no fields: they say which of the fields go together.
        """
        if len(nodes) > 1 or not self._needs_name(found) or not found.unions:
            return None
        options = list(found.unions[0].elements())
        said = [self._facets([node]) for node in options]
        if not any(each.properties.keys() - found.properties.keys() for each in said):
            return None
        ids: dict[Node, str] = {}
        for number, (node, each) in enumerate(zip(options, said, strict=True), 1):
            target = self._document.resolve(node)
            named = _tokens(target.location.pointer)[-1] if target != node else f"option {number}"
            inner = (*words, node.text("title") or named)
            if each.types != {"null"}:
                ids[target] = self._declare([node, *nodes], inner, home)
        made = union([Reference(id) for id in ids.values()])
        if isinstance(made, Union) and found.discriminator is not None:
            told = self._told(found.discriminator, list(ids), lambda n: ids.get(n, ""))
            made = Union(made.members, told)
        return nullable(made) if len(ids) < len(options) else made

    def _extra(self, found: Facets, words: tuple[str, ...], home: str | None) -> Type | None:
        options = [self.type_of(n, (*words, "value"), home) for n in found.patterns]
        if found.extra is not None and found.extra.value is not False:
            options.append(self.type_of(found.extra, (*words, "value"), home))
        if not options:
            return None
        return union(options)

    def _field(
        self, name: str, nodes: list[Node], required: bool, words: tuple[str, ...], home: str
    ) -> Field:
        inner = (*words, name)
        telling = [n for n in nodes if not n.is_object or n.value.keys() - ANNOTATIONS] or nodes
        if len({self._document.resolve(n) for n in telling}) == 1:
            made = self.type_of(telling[0], inner, home)
        else:
            made = self._unnamed(telling, inner, home)
        default = next((n["default"] for n in nodes if n.is_object and "default" in n), None)
        return Field(
            name=name,
            type=made,
            required=required,
            description=self._described(nodes),
            deprecated=any(n.flag("deprecated") for n in nodes),
            read_only=any(n.flag("readOnly") for n in nodes),
            write_only=any(n.flag("writeOnly") for n in nodes),
            default=Value(default.value) if default and is_shallow(default.value) else None,
            examples=next((e for n in nodes if (e := examples_of(n))), ()),
            location=nodes[0].location,
        )

    def _shape(
        self, nodes: list[Node], found: Facets, words: tuple[str, ...], home: str | None
    ) -> Type:
        if found.values is not None:
            return type_of_values(found.values)
        if found.unions:
            united = self._union_of(found, words, home)
            if not isinstance(united, Anything):
                return united
        kinds = found.types if found.types is not None else implied_kinds(found)
        if not kinds:
            return Anything()
        made = union(
            [self._kind(kind, nodes, found, words, home) for kind in KINDS if kind in kinds]
        )
        if "null" in kinds:
            return Scalar("null") if kinds == {"null"} else nullable(made)
        return made

    def _kind(
        self,
        kind: str,
        nodes: list[Node],
        found: Facets,
        words: tuple[str, ...],
        home: str | None,
    ) -> Type:
        bounds = found.made_bounds()
        match kind:
            case "array":
                return self._array(found, words, home)
            case "object":
                if found.properties:
                    inner = (*words, "object")
                    return Reference(self._declare(nodes, inner, home, OBJECT_PART))
                return Map(self._extra(found, words, home) or Anything(), bounds)
            case "string" | "integer" | "number" | "boolean":
                # JSON has no bytes; documents call texts of all kinds binary.
                return Scalar(kind, found.format if found.format != "binary" else "", bounds)
            case _:
                return Anything()

    def _array(self, found: Facets, words: tuple[str, ...], home: str | None) -> Type:
        """A tuple where each item has its place and none may be missing or added, else a list."""
        placed = list(found.prefix.elements()) if found.prefix is not None else []
        bounds = found.made_bounds()
        is_closed = (found.items is not None and found.items.value is False) or (
            bounds.max_items == len(placed)
        )
        if placed and is_closed and (bounds.min_items or 0) >= len(placed):
            named = enumerate(placed, 1)
            return Tuple(tuple(self.type_of(n, (*words, f"item {i}"), home) for i, n in named))
        return Array(self._items(found, words, home), bounds)

    def _items(self, found: Facets, words: tuple[str, ...], home: str | None) -> Type:
        """The type of any item of an array, whichever place it stands in."""
        rest = [found.items] if found.items is not None else []
        if found.prefix is None:
            return self.type_of(rest[0], (*words, "item"), home) if rest else Anything()
        placed = enumerate(found.prefix.elements(), 1)
        made = [self.type_of(node, (*words, f"item {n}"), home) for n, node in placed]
        return union(made + [self.type_of(node, (*words, "item"), home) for node in rest])

    def _union_of(self, found: Facets, words: tuple[str, ...], home: str | None) -> Type:
        nodes = [option for options in found.unions[:1] for option in options.elements()]
        members: list[Type] = []
        for number, node in enumerate(nodes, 1):
            name = node.text("title") or f"option {number}"
            members.append(self.type_of(node, (*words, name), home))
        made = union(members)
        if isinstance(made, Union) and found.discriminator is not None:
            told = self._told(found.discriminator, nodes, self._known_id)
            made = Union(made.members, told)
        if found.types is not None and "null" in found.types:
            return nullable(made)
        return made

    def _told(
        self, said: Node, options: list[Node], id_of: Callable[[Node], str]
    ) -> Discriminator | None:
        return discriminator(self._document, said, options, id_of)

    def _known_id(self, node: Node) -> str:
        return _id(node.location, self._document)


def examples_of(node: Node) -> tuple[Json, ...]:
    """The examples that a Schema Object gives (JSON Schema Validation §9.5)."""
    examples = node.get("examples")
    if examples is None or not examples.is_array:
        return ()
    return tuple(e for e in examples.value if is_shallow(e))


def _id(location: Location, document: Document) -> str:
    file = location.file if location.file != document.root.location.file else ""
    return f"{file}#{location.pointer}"


def _tokens(pointer: str) -> list[str]:
    tokens = [t.replace("~1", "/").replace("~0", "~") for t in pointer.split("/")[1:]]
    if COMPONENT.fullmatch(pointer):
        return tokens[2:]
    return [t for t in tokens if t not in STRUCTURE]
