"""A walk through the objects of a document: what each is, where it refers to, what is misplaced."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..diagnostics import Diagnostics
from ..model import Json
from .grammar import SCHEMA, Kind, Shape
from .json_kinds import is_array, is_object, members
from .pointers import Trail, location, start
from .scalars import spelling
from .upgrade import is_wrapped, upgrade

_JSON_NAMES: dict[type, str] = {
    dict: "an object",
    list: "an array",
    str: "text",
    bool: "a boolean",
    type(None): "null",
}
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
    is_mapping: bool = False
    """Whether a discriminator maps to it, by name or by reference."""


class Survey:
    """What was found in the trees that were visited.

    Each object is visited once, as the kind that it is.
    """

    def __init__(self, diagnostics: Diagnostics, *, mends: bool, ref_stands_alone: bool) -> None:
        """Begin.

        Args:
            diagnostics: Told of everything that is misplaced.
            mends: Whether the trees are changed: schemas upgraded, empty values filled.
            ref_stands_alone: Whether what stands beside a `$ref` is ignored, as in 3.0.
        """
        self.references: list[Reference] = []
        """In the order in which they were found."""
        self.kinds: dict[int, Kind] = {}
        """The kind of each object that was visited, by its `id`."""
        self.parts: dict[int, list[dict[str, Json]]] = {}
        """The schemas that a schema is made of (its `allOf`), by its `id`."""
        self.names: dict[str, tuple[Json, Trail]] = {}
        """Schemas by the `$id`, or `#` and the `$anchor`, that they give themselves."""
        self._diagnostics = diagnostics
        self._mends = mends
        self._ref_stands_alone = ref_stands_alone

    def visit(self, value: Json, kind: Kind, trail: Trail) -> None:
        """Look at a value that should be of a kind, and at all that is in it."""
        waiting: list[tuple[Json, Kind, Trail]] = [(value, kind, trail)]
        kinds = self.kinds
        while waiting:
            value, kind, trail = waiting.pop()
            if not is_object(value):
                if not (kind.boolean and type(value) is bool):
                    self._misplaced(value, kind.name, trail)
                continue
            if id(value) in kinds:
                continue
            kinds[id(value)] = kind
            if kind is SCHEMA:
                self._schema(value, trail)
            if kind.referable and "$ref" in value and not self._goes_on(value, kind, trail):
                continue
            for name in kind.required:
                if spelling(value.get(name)) is None:
                    message = f"{kind.name} needs `{name}`"
                    self._diagnostics.error("missing-field", message, location(trail))
            absent: list[str] = []
            of_all, fields = kind.members, kind.fields
            for key, child in value.items():
                if of_all is not None:
                    if not key.startswith("x-"):
                        child = self._present(value, key, child, of_all, trail)
                        waiting.append((child, of_all, (trail, key)))
                elif key in fields:
                    shape, of = fields[key]
                    if child is None:
                        absent.append(key)
                    elif shape is Shape.ONE:
                        waiting.append((child, of, (trail, key)))
                    else:
                        waiting += self._contents(child, shape, of, value, (trail, key))
            for key in absent if self._mends else ():
                del value[key]
                message = f"`{key}` has no value, and is left out"
                self._diagnostics.warning("empty-value", message, location(trail))

    def _schema(self, schema: dict[str, Json], trail: Trail) -> None:
        if self._mends:
            for remark in upgrade(schema, ref_stands_alone=self._ref_stands_alone):
                place = location((trail, remark.key))
                self._diagnostics.note(remark.code, remark.message, place, remark.hint)
        if is_array(schema.get("allOf")):
            self.parts[id(schema)] = [part for part in schema["allOf"] if is_object(part)]
        elif is_wrapped(schema):
            self.parts[id(schema)] = schema["anyOf"][:1]
        if _NAMING.isdisjoint(schema):
            return
        if isinstance(schema.get("$id"), str):
            self.names.setdefault(schema["$id"], (schema, trail))
        for key in ("$anchor", "$dynamicAnchor"):
            if isinstance(schema.get(key), str):
                self.names.setdefault(f"{start(trail).file}#{schema[key]}", (schema, trail))

    def _goes_on(self, value: dict[str, Json], kind: Kind, trail: Trail) -> bool:
        """Note a reference; whether what stands beside it counts."""
        text = value["$ref"]
        place = (trail, "$ref")
        if not isinstance(text, str):
            self._misplaced(text, "text", place)
            return True
        self.references.append(Reference(value, text, kind, place))
        return kind.has_siblings

    def _contents(
        self, value: Json, shape: Shape, of: Kind, owner: dict[str, Json], trail: Trail
    ) -> list[tuple[Json, Kind, Trail]]:
        """What a field holds that is to be visited."""
        wanted = list if shape in (Shape.LIST, Shape.ARRAY) else dict
        if not isinstance(value, wanted):
            self._misplaced(value, _JSON_NAMES[wanted], trail)
            return []
        if shape is Shape.ARRAY:
            return []
        if shape is Shape.MAPPING and is_object(value):
            for tag, text in value.items():
                if isinstance(text, str):
                    found = Reference(owner, text, of, (trail, tag), is_mapping=True)
                    self.references.append(found)
            return []
        return [
            (self._present(value, key, member, of, trail), of, (trail, key))
            for key, member in members(value)
        ]

    def _present(self, holder: Any, key: str | int, value: Json, kind: Kind, trail: Trail) -> Json:
        """A member of `holder`, where nothing is taken for an object without fields."""
        if value is not None or not kind.empty or not self._mends:
            return value
        holder[key] = {}
        message = f"`{key}` has no value, and is taken for {kind.name} without fields"
        self._diagnostics.warning("empty-value", message, location((trail, key)))
        return holder[key]

    def _misplaced(self, value: Json, wanted: str, trail: Trail) -> None:
        found = _JSON_NAMES.get(value.__class__, "a number")
        place = location(trail)
        key = place.pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
        subject = f"`{key[:100]}`" if key else "the document"
        hint = ""
        if key == "$ref" and isinstance(value, str):
            hint = "a reference can stand for one object here, not for all of them"
        self._diagnostics.error(
            "wrong-kind", f"{subject} must be {wanted}, and is {found}", place, hint
        )
