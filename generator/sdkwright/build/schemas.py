"""Schemas of the document as types of the model."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePath

from ..diagnostics import Diagnostics
from ..document import Document, Node
from ..model import (
    Anything,
    Array,
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
)
from .choices import Subject, union_of
from .combined import implied_kinds, nullable, scalar, type_of_values, union
from .depth import given, is_shallow
from .expansion import Expansion
from .extensions import chosen, chosen_class, with_values
from .facets import ANNOTATIONS, Facets, facets
from .families import families
from .places import id_of, words_of
from .remarks import (
    Remarks,
    remark_conflict,
    remark_keywords,
    remark_narrowing,
    remark_number,
    remark_passed_over,
    remark_patterns,
    remark_places,
    remark_undeclared,
)
from .unions import discriminator

OBJECT_PART = "!object"
"""Ends the identifier of what a schema says of objects, where it allows other values as well."""
CHOSEN = "!chosen"
"""Ends the identifier of what is read together with one choice of its alternatives."""
FAMILY = "!family"
"""Ends the identifier of a base and what extends it."""
KINDS = ("string", "integer", "number", "boolean", "array", "object")


class Schemas:
    """The schemas of a document, each read once, when it is first asked for."""

    def __init__(self, document: Document, diagnostics: Diagnostics) -> None:
        self._document = document
        self._diagnostics = diagnostics
        self._remarks = Remarks(diagnostics)
        self._known: dict[str, Schema | None] = {}
        self._nullable: dict[str, bool] = {}
        self._inline: set[str] = set()
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
        expansion = Expansion(self._diagnostics)
        while self._waiting:
            id, nodes, words, home = self._waiting.pop(0)
            self._known[id] = self._schema(id, nodes, words, home)
            expansion.add(self._known[id])
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
        words = tuple(words_of(pointer)) or (PurePath(target.location.file).stem,)
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
                heir: self._declare([heir], tuple(words_of(heir.location.pointer)), None)
                for heir in heirs
            }
            told = discriminator(
                self._document, node["discriminator"], heirs, lambda n: ids.get(n, "")
            )
            if told is not None and not told.default:
                # What the base says holds for those that extend it, and are not known yet.
                told = replace(told, default=ids[node])
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
            self._remarks.once(node, remark_keywords)
            if "patternProperties" in node:
                self._remarks.once(node["patternProperties"], remark_patterns)
        for keyword in found.passed_over:
            self._remarks.once(keyword, remark_passed_over)
        for node, other in found.conflicts:
            self._remarks.once(node, remark_conflict, other)
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
        id = "&".join(id_of(node.location, self._document) for node in nodes) + part
        if id not in self._known:
            self._known[id] = None
            self._waiting.append((id, nodes, words, home or id))
            if home is not None:
                self._inline.add(id)
        return id

    def _schema(self, id: str, nodes: list[Node], words: tuple[str, ...], home: str) -> Schema:
        node = nodes[0]
        is_whole = len(nodes) == 1 and not id.endswith(OBJECT_PART)
        is_alone = len(nodes) == 1 and node not in self._heirs
        made: Type | Object | None = self._alias(node) if is_alone else None
        if isinstance(node.value, bool):
            made = Anything() if node.value else Never()
        if made is None:
            found = self._facets(nodes)
            if id.endswith(OBJECT_PART):
                found.types = {"object"}
            if id.endswith((OBJECT_PART, CHOSEN)):
                found.unions = []
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
            description=with_values(self._described(nodes), node),
            deprecated=node.flag("deprecated"),
            examples=examples_of(node),
            chosen=chosen_class(node) if is_whole else None,
            location=node.location,
        )

    def _described(self, nodes: list[Node]) -> str:
        """What is said of a value: by its schema, else by what that refers to."""
        said = [each for node in nodes for each in (node, self._document.resolve(node))]
        return next((text for node in said if (text := node.text("description"))), "")

    def chosen(self, nodes: list[Node], words: tuple[str, ...], home: str | None) -> Type:
        """The type of a value of all the schemas at once, their `oneOf` and `anyOf` left aside."""
        return self._unnamed(nodes, words, home, CHOSEN)

    def _unnamed(
        self, nodes: list[Node], words: tuple[str, ...], home: str | None, part: str = ""
    ) -> Type:
        """The type of an inline schema; an object with fields is declared, and referred to."""
        found = self._facets(nodes)
        if part == CHOSEN:
            found.unions = []
        if self._needs_name(found):
            named: Type = Reference(self._declare(nodes, words, home, part))
            return Nullable(named) if found.types and "null" in found.types else named
        if found.values is not None and home is not None:
            values = [v for v in found.values if v is not None]
            if len(values) > 1:
                named = Reference(self._declare(nodes, words, home, part))
                return Nullable(named) if None in found.values else named
        return self._shape(nodes, found, words, home)

    def _needs_name(self, found: Facets) -> bool:
        """Whether a value is an object with fields, and nothing else but null."""
        kinds = found.types if found.types is not None else {"object"}
        return _has_fields(found) and kinds - {"null"} == {"object"}

    def _object(self, found: Facets, words: tuple[str, ...], home: str) -> Object | None:
        if not self._needs_name(found):
            return None
        extra = self._extra(found, words, home)
        fields = [
            self._field(name, nodes, name in found.required, words, home)
            for name, nodes in found.properties.items()
        ]
        for name, node in found.required.items():
            if name not in found.properties:
                self._remarks.once(node, remark_undeclared)
                made = extra or Anything()
                fields.append(Field(name=name, type=made, required=True, location=node.location))
        return Object(fields=tuple(fields), extra=extra, bounds=found.made_bounds())

    def _variants(
        self, nodes: list[Node], found: Facets, words: tuple[str, ...], home: str
    ) -> Type | None:
        """The union of an object that has fields beside its `oneOf`: each member has these as well.

        None where the options add no fields: they say which of the fields go together.
        """
        if not found.unions or not found.properties or not self._needs_name(found):
            return None
        options = [option for options in found.unions for option in options.elements()]
        said = [facets(self._document, [option]) for option in options]
        if any(
            each.unions
            or each.properties.keys() - found.properties
            or (each.types or set[str]()) - {"object", "null"}
            for each in said
        ):
            return self._union_of(Subject(nodes, found, words, home))
        for each in found.unions:
            self._remarks.once(each, remark_narrowing)
        return None

    def _union_of(self, subject: Subject) -> Type | None:
        return union_of(self._document, subject, self, self._remarks)

    def _extra(self, found: Facets, words: tuple[str, ...], home: str | None) -> Type | None:
        options = [self.type_of(n, (*words, "value"), home) for n in found.patterns]
        if found.extra and not any(node.value is False for node in found.extra):
            options.append(self._together(found.extra, (*words, "value"), home))
        if not options:
            return None
        return union(options)

    def _field(
        self, name: str, nodes: list[Node], required: bool, words: tuple[str, ...], home: str
    ) -> Field:
        default = next((n["default"] for n in nodes if n.is_object and "default" in n), None)
        return Field(
            name=name,
            type=self._together(nodes, (*words, name), home),
            required=required,
            description=self._described(nodes),
            deprecated=any(n.flag("deprecated") for n in nodes),
            read_only=any(n.flag("readOnly") for n in nodes),
            write_only=any(n.flag("writeOnly") for n in nodes),
            default=given(default),
            examples=next((e for n in nodes if (e := examples_of(n))), ()),
            chosen=next((found for n in nodes if (found := chosen(n))), None),
            location=nodes[0].location,
        )

    def _together(self, nodes: list[Node], words: tuple[str, ...], home: str | None) -> Type:
        """The type of a value of which several schemas speak."""
        telling = [n for n in nodes if not n.is_object or n.value.keys() - ANNOTATIONS] or nodes
        if any(node.value is False for node in telling):
            return Never()
        if len({self._document.resolve(n) for n in telling}) == 1:
            return self.type_of(telling[0], words, home)
        return self._unnamed([n for n in telling if n.is_object] or telling, words, home)

    def _shape(
        self, nodes: list[Node], found: Facets, words: tuple[str, ...], home: str | None
    ) -> Type:
        if found.values is not None:
            return type_of_values(found.values)
        if found.unions:
            united = self._union_of(Subject(nodes, found, words, home))
            if united is not None and not isinstance(united, Anything):
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
                if _has_fields(found):
                    inner = (*words, "object")
                    return Reference(self._declare(nodes, inner, home, OBJECT_PART))
                return Map(self._extra(found, words, home) or Anything(), bounds)
            case "string" | "integer" | "number" | "boolean":
                if kind == "number" and found.format == "decimal":
                    said = next(n for n in found.parts if n.text("format") == "decimal")
                    self._remarks.once(said["format"], remark_number)
                return scalar(kind, found)
            case _:
                return Anything()

    def _array(self, found: Facets, words: tuple[str, ...], home: str | None) -> Type:
        """A tuple where each item has its place and none may be missing, else a list."""
        placed = list(found.prefix.elements()) if found.prefix is not None else []
        bounds = found.made_bounds()
        is_closed = any(node.value is False for node in found.items) or (
            bounds.max_items == len(placed)
        )
        if placed and (bounds.min_items or 0) >= len(placed):
            named = enumerate(placed, 1)
            made = tuple(self.type_of(n, (*words, f"item {i}"), home) for i, n in named)
            return Tuple(made, None if is_closed else self._rest(found, words, home))
        if found.prefix is not None and placed:
            self._remarks.once(found.prefix, remark_places)
        return Array(self._items(found, words, home), bounds)

    def _items(self, found: Facets, words: tuple[str, ...], home: str | None) -> Type:
        """The type of any item of an array, whichever place it stands in."""
        rest = self._rest(found, words, home)
        if found.prefix is None:
            return rest
        placed = enumerate(found.prefix.elements(), 1)
        made = [self.type_of(node, (*words, f"item {n}"), home) for n, node in placed]
        return union([*made, rest] if found.items else made)

    def _rest(self, found: Facets, words: tuple[str, ...], home: str | None) -> Type:
        """The type of an item that has no place of its own."""
        return self._together(found.items, (*words, "item"), home) if found.items else Anything()


def examples_of(node: Node) -> tuple[Json, ...]:
    """The examples that a Schema Object gives (JSON Schema Validation §9.5)."""
    examples = node.get("examples")
    if examples is None or not examples.is_array:
        return ()
    return tuple(e for e in examples.value if is_shallow(e))


def _has_fields(found: Facets) -> bool:
    """Whether an object has names that the document gives."""
    # What `oneOf` stands beside may be required of its options, which declare it.
    return bool(found.properties) or (bool(found.required) and not found.unions)
