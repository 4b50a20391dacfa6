"""A walk through the objects of a document: what each is, where it refers to, what is misplaced."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import Any

from ..diagnostics import Diagnostics
from ..model import Json
from .bases import Base
from .closest import GUESSED, closest
from .extensions import NAME, OURS, PREFIX, extension_of, is_property
from .grammar import DISCRIMINATOR, KEYWORDS, LINK, OPERATION, SCHEMA, Kind, Shape
from .json_kinds import is_array, is_object, members
from .pointers import Trail, location
from .scalars import spelling
from .upgrade import is_wrapped, upgrade
from .version import Dialect

_JSON_NAMES: dict[type, str] = {
    dict: "an object",
    list: "an array",
    str: "text",
    bool: "a boolean",
    type(None): "null",
}
_TYPE = "the name of a type, or an array of such names"
_HINTS = {
    _TYPE: "write it like `type: string`",
    "an array": "write it as a list, even of one: `[...]`",
    "text": "put quotes around it, or write the text that belongs there",
}
KEYWORDS_GUESSED = 500
"""Different words that are compared with those of JSON Schema."""
NEARLY = 0.8
"""How much of a keyword has to be right for it to be a misspelt one."""
_STATUS = re.compile("default|[1-5]([0-9][0-9]|XX)|x-.*", re.IGNORECASE | re.DOTALL)
_NAMING = frozenset(("$id", "$anchor", "$dynamicAnchor"))


@dataclass(slots=True, eq=False)
class Reference:
    """A place that refers to an object elsewhere."""

    owner: dict[str, Json]
    """The object that holds the reference."""
    text: str
    kind: Kind
    trail: Trail
    """Where the text stands."""
    base: Base
    """What it is relative to."""
    is_mapping: bool = False
    """Whether a discriminator maps to it, by name or by reference."""


@dataclass(frozen=True, slots=True)
class Named:
    """A schema or file that gave itself a name."""

    value: Json
    trail: Trail
    base: Base
    """What the references in it are relative to."""


class Survey:
    """What was found in the trees that were visited.

    Each object is visited once, as the kind that it is.
    """

    def __init__(self, diagnostics: Diagnostics, dialect: Dialect, *, mends: bool) -> None:
        """Begin.

        Args:
            diagnostics: Told of everything that is misplaced.
            dialect: How schemas are written.
            mends: Whether the trees are changed: schemas upgraded, empty values filled.
        """
        self.references: list[Reference] = []
        """In the order in which they were found."""
        self.kinds: dict[int, Kind] = {}
        """The kind of each object that was visited, by its `id`."""
        self.parts: dict[int, list[dict[str, Json]]] = {}
        """The schemas that a schema is made of (its `allOf`), by its `id`."""
        self.resources: dict[str, Named] = {}
        """Schemas and files by their own address."""
        self.anchors: dict[tuple[int, str], Named] = {}
        """Schemas by their `$anchor`, and the `id` of the value of the base that it counts in."""
        self.ambiguous: set[tuple[int, str]] = set()
        """Those anchors that stand for several schemas."""
        self.dynamic_anchors: Counter[str] = Counter()
        """How many schemas have a `$dynamicAnchor` of a name."""
        self.operation_ids: set[str] = set()
        """The ids of all operations, as they were written."""
        self.links: list[tuple[dict[str, Json], Trail, Base]] = []
        self.dialect = dialect
        self._diagnostics = diagnostics
        self._mends = mends
        self._unknown = 0
        self._guesses: dict[str, list[str]] = {}

    def visit(self, value: Json, kind: Kind, trail: Trail, base: Base) -> None:
        """Look at a value that should be of a kind, and at all that is in it."""
        waiting: list[tuple[Json, Kind, Trail, Base]] = [(value, kind, trail, base)]
        kinds = self.kinds
        while waiting:
            value, kind, trail, base = waiting.pop()
            if not is_object(value):
                if kind.matters and not (kind.boolean and type(value) is bool):
                    self._misplaced(value, kind.name, trail)
                continue
            if id(value) in kinds:
                continue
            kinds[id(value)] = kind
            if kind.has_type:
                self._check_type(value.get("type", ""), (trail, "type"))
            if kind is SCHEMA:
                base = self._schema(value, trail, base)
            elif kind is OPERATION and isinstance(value.get("operationId"), str):
                self.operation_ids.add(value["operationId"])
            if kind.referable and "$ref" in value:
                self._refer(value, kind, trail, base)
                if not kind.has_siblings:
                    continue
            if kind is LINK:
                self.links.append((value, trail, base))
            elif kind is DISCRIMINATOR and isinstance(value.get("defaultMapping"), str):
                name = value["defaultMapping"]
                place = (trail, "defaultMapping")
                self.references.append(Reference(value, name, SCHEMA, place, base, True))
            if kind.is_closed:
                self._check_fields(value, kind, trail)
            for name in kind.required:
                if spelling(value.get(name)) is None:
                    message = f"{kind.name} needs `{name}`"
                    hint = f"add `{name}:` here"
                    self._diagnostics.error("missing-field", message, location(trail), hint)
            if self._mends and kind.holds_statuses:
                self._check_statuses(value, trail)
            absent: list[str] = []
            extensions: list[str] = []
            of_all, fields = kind.members, kind.fields
            for key, child in value.items():
                if of_all is not None:
                    if not key.startswith("x-"):
                        child = self._present(value, key, child, of_all, trail)
                        waiting.append((child, of_all, (trail, key), base))
                elif key in fields:
                    shape, of = fields[key]
                    if child is None:
                        absent.append(key)
                    elif shape is Shape.ONE:
                        waiting.append((child, of, (trail, key), base))
                    else:
                        waiting += self._contents(child, shape, of, value, (trail, key), base)
                elif key.startswith("x-"):
                    extensions.append(key)
            if extensions and self._mends:
                self._check_extensions(value, extensions, kind, trail)
            for key in absent if self._mends else ():
                del value[key]
                message = f"`{key}` has no value, and is left out"
                hint = "give it a value, or remove it"
                self._diagnostics.warning("empty-value", message, location(trail), hint)

    def _check_extensions(
        self, value: dict[str, Json], keys: list[str], kind: Kind, trail: Trail
    ) -> None:
        """Leave out `x-` names that are ours, and say what has no meaning."""
        is_attribute = NAME in keys and kind is SCHEMA and is_property(location(trail))
        for key in keys:
            place = location((trail, key))
            known = extension_of(kind, key, is_attribute=is_attribute)
            if known is not None and not known.fits(value[key]):
                del value[key]
                message = f"`{key}` must be {known.wanted} here; it is ignored"
                self._diagnostics.warning("invalid-extension", message, place, known.hint)
            elif known is None and key.startswith(PREFIX):
                self._unknown += 1
                near = closest(key, OURS) if self._unknown <= GUESSED else []
                hint = f"these are known: {', '.join(OURS)}"
                if key in OURS:
                    hint = "see the page of extensions for where it belongs"
                elif near:
                    hint = f"did you mean `{near[0]}`?"
                message = f"`{key[:100]}` has no meaning on {kind.name}, and is ignored"
                self._diagnostics.warning("unknown-extension", message, place, hint)

    def _check_fields(self, value: dict[str, Json], kind: Kind, trail: Trail) -> None:
        """Tell of fields that have no meaning here."""
        known = kind.plain | kind.fields.keys()
        for key in value if value.keys() - known else ():
            if key not in known and not key.startswith("x-"):
                message = f"`{key[:100]}` is no field of {kind.name}, and is ignored"
                self._unknown += 1
                near = closest(key, sorted(known)) if self._unknown <= GUESSED else []
                hint = f"did you mean `{near[0]}`?" if near else "remove it, or call it `x-...`"
                self._diagnostics.warning("unknown-field", message, location((trail, key)), hint)
        for first, second in kind.exclusive:
            if first in value and second in value:
                message = f"`{first}` and `{second}` exclude each other; `{first}` counts"
                hint = "keep one of them"
                place = location((trail, second))
                self._diagnostics.warning("exclusive-fields", message, place, hint)

    def _check_keywords(self, schema: dict[str, Json], trail: Trail) -> None:
        """Tell of keywords that are nearly those of JSON Schema, which allows any others."""
        for key in schema:
            if key in KEYWORDS or key.startswith("x-"):
                continue
            if key not in self._guesses and len(self._guesses) < KEYWORDS_GUESSED:
                self._guesses[key] = closest(key, sorted(KEYWORDS), NEARLY)
            if near := self._guesses.get(key):
                message = f"`{key[:100]}` is no keyword of a schema, and is ignored"
                hint = f"did you mean `{near[0]}`? If not, call it `x-...`"
                place = location((trail, key))
                self._diagnostics.warning("unknown-keyword", message, place, hint)

    def _check_statuses(self, responses: dict[str, Json], trail: Trail) -> None:
        """Leave out responses to what is no status (OpenAPI 3.1.1 §4.8.16.2)."""
        for status in [key for key in responses if not _STATUS.fullmatch(key)]:
            del responses[status]
            message = f"`{status[:100]}` is no status; this response is left out"
            hint = "write a status such as `200`, a range such as `4XX`, or `default`"
            self._diagnostics.warning("invalid-status", message, location((trail, status)), hint)

    def _check_type(self, types: Json, trail: Trail) -> None:
        if not all(isinstance(each, str) for each in (types if is_array(types) else [types])):
            self._misplaced(types, _TYPE, trail)

    def _schema(self, schema: dict[str, Json], trail: Trail, base: Base) -> Base:
        """Upgrade a schema, and note the names that it gives itself; what is relative to it."""
        if self._mends:
            for remark in upgrade(schema, self.dialect):
                place = location((trail, remark.key))
                self._diagnostics.note(remark.code, remark.message, place, remark.hint)
            if not KEYWORDS.issuperset(schema):
                self._check_keywords(schema, trail)
        if is_array(schema.get("allOf")):
            self.parts[id(schema)] = [part for part in schema["allOf"] if is_object(part)]
        elif is_wrapped(schema):
            self.parts[id(schema)] = schema["anyOf"][:1]
        if _NAMING.isdisjoint(schema):
            return base
        inner = base.inner(schema, trail)
        base = inner if self.dialect.has_bases else base
        if inner.value is schema:
            self.resources.setdefault(inner.uri, Named(schema, trail, base))
        for key in ("$anchor", "$dynamicAnchor"):
            if isinstance(name := schema.get(key), str):
                anchor = (id(base.value), name)
                known = self.anchors.setdefault(anchor, Named(schema, trail, base))
                if known.value is not schema:
                    self.ambiguous.add(anchor)
                self.dynamic_anchors[name] += key == "$dynamicAnchor"
        return base

    def _refer(self, value: dict[str, Json], kind: Kind, trail: Trail, base: Base) -> None:
        """Note a reference."""
        text = value["$ref"]
        if isinstance(text, str):
            self.references.append(Reference(value, text, kind, (trail, "$ref"), base))
        else:
            self._misplaced(text, "text", (trail, "$ref"))

    def _contents(
        self,
        value: Json,
        shape: Shape,
        of: Kind,
        owner: dict[str, Json],
        trail: Trail,
        base: Base,
    ) -> list[tuple[Json, Kind, Trail, Base]]:
        """What a field holds that is to be visited."""
        wanted = list if shape in (Shape.LIST, Shape.ARRAY) else dict
        if not isinstance(value, wanted):
            self._misplaced(value, _JSON_NAMES[wanted], trail)
            return []
        if shape in (Shape.ARRAY, Shape.OBJECT):
            return []
        if shape is Shape.MAPPING and is_object(value):
            for tag, text in value.items():
                if isinstance(text, str):
                    found = Reference(owner, text, of, (trail, tag), base, is_mapping=True)
                    self.references.append(found)
            return []
        return [
            (self._present(value, key, member, of, trail), of, (trail, key), base)
            for key, member in members(value)
        ]

    def _present(self, holder: Any, key: str | int, value: Json, kind: Kind, trail: Trail) -> Json:
        """A member of `holder`, where nothing is taken for an object without fields."""
        if value is not None or not kind.empty or not self._mends:
            return value
        holder[key] = {}
        message = f"`{key}` has no value, and is taken for {kind.name} without fields"
        hint = "write `{}` if that is meant"
        self._diagnostics.warning("empty-value", message, location((trail, key)), hint)
        return holder[key]

    def _misplaced(self, value: Json, wanted: str, trail: Trail) -> None:
        found = _JSON_NAMES.get(value.__class__, "a number")
        place = location(trail)
        key = place.pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
        subject = f"`{key[:100]}`" if key else "the document"
        hint = _HINTS.get(wanted, "write its fields as an object")
        if key == "$ref" and isinstance(value, str):
            hint = "a reference can stand for one object here, not for all of them"
        self._diagnostics.error(
            "wrong-kind", f"{subject} must be {wanted}, and is {found}", place, hint
        )
