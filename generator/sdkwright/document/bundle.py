"""A document as it was written, in one tree that refers to nothing outside itself.

That is what other people's code may see: it would fetch a remote reference, and read any file.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import quote

from ..diagnostics import Diagnostics, Location
from ..model import Json
from .document import Document
from .grammar import ROOT, SCHEMA
from .json_kinds import is_array, is_object, members
from .pointers import Trail, location
from .references import followed
from .swagger import grammar as swagger_grammar
from .version import dialect_of

_FILES = "x-sdkwright-files"
_BASES = ("$id", "$anchor", "$dynamicAnchor", "$dynamicRef", "$recursiveRef", "$self")
"""Keywords that make references mean something else than a place in the one tree."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """The tree, and where each of its objects and arrays was written."""

    root: dict[str, Json]
    trails: dict[int, tuple[Json, Trail]] = field(default_factory=dict[int, "tuple[Json, Trail]"])
    """The objects and arrays and their places, by their `id`."""
    schemas: list[int] = field(default_factory=list[int])
    """Those that are schemas, in the order of the document."""

    def location(self, value: Json) -> Location | None:
        """Where an object or array of the tree was written."""
        found = self.trails.get(id(value))
        return location(found[1]) if found is not None else None


def bundle(document: Document) -> Bundle:
    """The document as one tree: other files stand in an extension, and are referred to there.

    All references are within the tree. What only looks like one, in examples and other data, is
    renamed; so is nothing else changed but for keywords that would give references another base.
    """
    files = document.files.as_written()
    unheard = Diagnostics()
    root, *others = files
    dialect = dialect_of(document.version)
    survey, references = followed(files, root, dialect, unheard, mends=False)
    prefixes = {root.name: ""} | {f.name: f"/{_FILES}/{i}" for i, f in enumerate(others)}
    made = Bundle(root.value)
    for file in (root, *others):
        _record(made, file.value, Location(file.name))
    owners: set[int] = set()
    for reference in survey.references:
        found = references.targets.get(id(reference.owner))
        if found is not None and not reference.is_mapping:
            place = found[1].location
            pointer = prefixes[place.file] + place.pointer
            reference.owner["$ref"] = "#" + quote(pointer, safe="/~")
            owners.add(id(reference.owner))
    for key, (value, _) in made.trails.items():
        if is_object(value):
            if "$ref" in value and key not in owners:
                value["x-ref"] = value.pop("$ref")
            if survey.kinds.get(key) in (SCHEMA, ROOT):
                for base in _BASES:
                    value.pop(base, None)
            if survey.kinds.get(key) is swagger_grammar.RESPONSE:
                _hide_file(value.get("schema"))
    made.schemas.extend(key for key in made.trails if survey.kinds.get(key) is SCHEMA)
    if others:
        root.value[_FILES] = {str(i): file.value for i, file in enumerate(others)}
    return made


def _hide_file(schema: Json) -> None:
    """Give a file the type of text: what checks schemas knows the types of JSON alone."""
    if is_object(schema) and schema.get("type") == "file":
        schema["type"] = "string"


def _record(made: Bundle, value: Json, trail: Trail) -> None:
    waiting: list[tuple[Json, Trail]] = [(value, trail)]
    while waiting:
        value, trail = waiting.pop()
        if is_object(value) or is_array(value):
            made.trails[id(value)] = (value, trail)
            inner = [(member, (trail, key)) for key, member in members(value)]
            waiting.extend(reversed(inner))
