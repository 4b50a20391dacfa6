"""Which member of a union a JSON value belongs to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from .fields import schema_of
from .json_kinds import is_array, is_object
from .kinds import (
    Anything,
    Array,
    Constants,
    Formatted,
    Kind,
    Map,
    Named,
    Object,
    Plain,
    Row,
    Union,
    flat_members,
    json_types,
)
from .record import Record

_SAMPLE = 16
"""How many items of a list are looked at to tell lists apart."""


class Choice:
    """The members of a union, and how to tell which of them a value is.

    The type that the value has in JSON decides first, then the tag: the discriminator, or the field
    that every object among the members declares as Literal, no two with a value in common. Objects
    of which the tag says nothing are of the discriminator's default. Without one, objects that have
    no tag are told by what fits best: constants, required fields, types of fields, known names. The
    first member wins a tie.
    """

    __slots__ = ("_by_type", "default", "members", "tag", "tagged")

    def __init__(self, union: Union) -> None:
        self.members = flat_members(union)
        self._by_type: dict[type, list[Kind]] = {}
        for member in self.members:
            for type_ in json_types(member):
                self._by_type.setdefault(type_, []).append(member)
        self.tag, self.tagged = _tags(union, self.members)
        self.default = _default(union, self.members)

    def candidates(self, type_: type) -> Sequence[Kind]:
        """The members that can have values of a type of JSON."""
        return self._by_type.get(type_, ())

    def pick(self, value: object) -> Kind | None:
        """The member that a value belongs to; None where it belongs to none that is known."""
        candidates = self.candidates(type(value))
        if is_object(value):
            return self._pick_object(value, candidates)
        if len(candidates) < 2:
            return candidates[0] if candidates else None
        if is_array(value):
            fitting = [_fitting_items(kind, value) for kind in candidates]
            return candidates[fitting.index(max(fitting))]
        for exact in (True, False):
            for kind in candidates:
                if isinstance(kind, Constants) == exact and fits(kind, value):
                    return kind
        # Constants are open: a value that nothing else fits may be a new one of theirs.
        return next((kind for kind in candidates if isinstance(kind, Constants)), candidates[0])

    def is_unknown(self, value: Mapping[str, Any]) -> bool:
        """Whether an object says that it is of a member that the union does not have yet."""
        if self.tag is not None and value.get(self.tag) is not None:
            return True
        objects = [kind.cls for kind in self.candidates(dict) if isinstance(kind, Object)]
        return bool(objects) and all(_rank(cls, value) is None for cls in objects)

    def _pick_object(self, value: Mapping[str, Any], candidates: Sequence[Kind]) -> Kind | None:
        maps = [kind for kind in candidates if isinstance(kind, Map)]
        tag = value.get(self.tag) if self.tag is not None else None
        if tag is not None or self.default is not None:
            known = self.tagged.get(tag) if isinstance(tag, str) else None
            return known or self.default or _best_map(maps, value)
        best: Object | None = None
        best_rank: _Rank | None = None
        for kind in candidates:
            # A union with a discriminator of its own stands for the member that it picks.
            found = choice_of(kind).pick(value) if isinstance(kind, Union) else kind
            if not isinstance(found, Object):
                continue
            rank = _rank(found.cls, value)
            if rank is not None and (best_rank is None or rank.cost < best_rank.cost):
                best, best_rank = found, rank
        if best_rank is None or best_rank.is_stranger or (maps and best_rank.cost[0]):
            return _best_map(maps, value)
        return best


def _default(union: Union, members: Sequence[Kind]) -> Object | None:
    """The member for values that no other member is told by."""
    name = union.discriminator.default if union.discriminator is not None else ""
    objects = (member for member in members if isinstance(member, Object))
    return next((member for member in objects if member.cls.__name__ == name), None)


def _tags(union: Union, members: Sequence[Kind]) -> tuple[str | None, dict[str, Object]]:
    """The name of the field that tells objects apart, and the member for each of its values."""
    objects = [member for member in members if isinstance(member, Object)]
    if union.discriminator is not None:
        tag, mapping, _ = union.discriminator
        tagged = _tagged(tag, objects) or {}
        by_name = {member.cls.__name__: member for member in objects}
        tagged |= {value: by_name[name] for value, name in mapping.items() if name in by_name}
        return tag, tagged
    if len(objects) > 1 and not any(isinstance(member, Union) for member in members):
        for tag in schema_of(objects[0].cls).by_wire:
            found = _tagged(tag, objects)
            if found is not None:
                return tag, found
    return None, {}


def _tagged(tag: str, objects: Sequence[Object]) -> dict[str, Object] | None:
    """The member by value of a field; None unless it is a Literal in all, each with its own values."""
    tagged: dict[str, Object] = {}
    for member in objects:
        field = schema_of(member.cls).by_wire.get(tag)
        constants = _constants(field.kind) if field is not None else None
        if constants is None:
            return None
        for value in constants.values:
            if not isinstance(value, str) or tagged.setdefault(value, member) is not member:
                return None
    return tagged


def choice_of(union: Union) -> Choice:
    """How to tell the members of a union apart; worked out once."""
    choice: Choice | None = union.choice
    if choice is None:
        choice = union.choice = Choice(union)
    return choice


class _Trait(NamedTuple):
    """What a field says about the objects that have it."""

    wire: str
    required: bool
    constants: Constants | None
    types: frozenset[type]
    """The types that its values have in JSON; none where they may have any."""


def _traits(cls: type[Record]) -> tuple[_Trait, ...]:
    schema = schema_of(cls)
    traits: tuple[_Trait, ...] | None = schema.traits
    if traits is None:
        traits = schema.traits = tuple(
            _Trait(field.wire, field.required, _constants(field.kind), json_types(field.kind))
            for field in schema.fields.values()
        )
    return traits


def _constants(kind: Kind) -> Constants | None:
    """The values that a field can have beside null, where these are all that it can have."""
    members = flat_members(Union((kind,)))
    others = [m for m in members if not (isinstance(m, Plain) and m.name == "null")]
    only = others[0] if len(others) == 1 else None
    return only if isinstance(only, Constants) else None


class _Rank(NamedTuple):
    """How well an object fits a model."""

    cost: tuple[int, int]
    """Required fields missing and fields of a wrong type; then names that the model does not know."""
    is_stranger: bool
    """Whether it has nothing that the model names, though the model requires something."""


def _rank(cls: type[Record], value: Mapping[str, Any]) -> _Rank | None:
    """How well an object fits a model; None where a constant says that it is something else."""
    missing = wrong = covered = 0
    for wire, required, constants, types in _traits(cls):
        if wire not in value:
            missing += required
            continue
        covered += 1
        said = value[wire]
        if constants is not None and said is not None and not constants.has(said):
            if len(constants.values) == 1:
                return None
            wrong += 1
        elif types and type(said) not in types:
            wrong += 1
    return _Rank((missing + wrong, len(value) - covered), not covered and missing > 0)


def _best_map(maps: Sequence[Kind], value: Mapping[str, Any]) -> Kind | None:
    return next((kind for kind in maps if fits(kind, value)), maps[0] if maps else None)


def fits(kind: Kind, value: object) -> bool:
    """Whether a value looks like one of a kind; long lists are judged by their first items."""
    match kind:
        case Plain():
            return type(value) in kind.types
        case Constants():
            return kind.has(value)
        case Formatted(format):
            if isinstance(value, str):
                return format.read(value) is not None
            return type(value) in json_types(kind)
        case Array() | Row():
            return is_array(value) and _fitting_items(kind, value) == len(value[:_SAMPLE])
        case Map(inner):
            return is_object(value) and all(fits(inner, item) for item in value.values())
        case Object(cls):
            rank = _rank(cls, value) if is_object(value) else None
            return rank is not None and not rank.cost[0]
        case Union():
            return any(fits(member, value) for member in flat_members(kind))
        case Named():
            return fits(kind.kind, value)
        case _:
            return isinstance(kind, Anything)


def _fitting_items(kind: Kind, value: Sequence[object]) -> int:
    """How many of the first items look like those of a list of this kind."""
    match kind:
        case Array(item):
            return sum(fits(item, each) for each in value[:_SAMPLE])
        case Row(items):
            kinds = kind.kinds(len(value))
            fitting = zip(kinds or items, value[:_SAMPLE], strict=False)
            return sum(fits(item, each) for item, each in fitting) - (kinds is None)
        case _:
            return 0
