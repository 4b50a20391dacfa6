"""Which operations are asked again until what they show is done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..diagnostics import Diagnostics, Location
from ..model import (
    Anything,
    Enum,
    Nullable,
    Object,
    Operation,
    Resource,
    Schema,
    Start,
    Type,
    Waiter,
)
from ..model.media_types import is_json
from ..model.operations import preferred
from .envelopes import Envelopes


@dataclass(frozen=True, slots=True, kw_only=True)
class WaiterRule:
    """How to wait for what an operation shows."""

    operation: str
    """Its operationId."""
    waiter: Waiter
    location: Location
    """Where the setting stands."""


def awaited(
    operations: Sequence[Operation],
    schemas: Sequence[Schema],
    rules: Sequence[WaiterRule],
    diagnostics: Diagnostics,
) -> list[Operation]:
    """The operations, each with the waiters that the settings give it."""
    envelopes = Envelopes({schema.id: schema.type for schema in schemas})
    known = {operation.id: operation for operation in operations}
    waiters: dict[str, list[Waiter]] = {}
    for rule in rules:
        problems = list(_problems(rule, known, envelopes))
        for location, problem in problems:
            _refuse(rule.waiter, location, problem, diagnostics)
        if not problems:
            waiters.setdefault(rule.operation, []).append(rule.waiter)
    return [replace(o, waiters=tuple(waiters[o.id])) if o.id in waiters else o for o in operations]


def check_starts(resources: Sequence[Resource], diagnostics: Diagnostics) -> None:
    """See to it that what waiters begin stands in the resource that they stand in."""
    places = {o.id: (*r.parents, r.name) for r in resources for o in r.operations}
    for resource in resources:
        for operation in resource.operations:
            for waiter in operation.waiters:
                for start in waiter.starts:
                    here, there = places[operation.id], places[start.operation]
                    if here != there:
                        problem = (
                            f"{start.operation} is an operation of {'.'.join(there)!r}, and "
                            f"{operation.id} one of {'.'.join(here)!r}"
                        )
                        _refuse(waiter, start.name.location, problem, diagnostics)


def _refuse(waiter: Waiter, location: Location, problem: str, diagnostics: Diagnostics) -> None:
    diagnostics.error(
        "invalid-waiter",
        f"waiter {waiter.name.text} is not possible: {problem}",
        location,
        "name operations of one resource, with fields and parameters that they have",
    )


def _problems(
    rule: WaiterRule, known: dict[str, Operation], envelopes: Envelopes
) -> Iterator[tuple[Location, str]]:
    """What is wrong with a rule, and where; nothing where it can be followed."""
    waiter, waited = rule.waiter, known.get(rule.operation)
    if waited is None:
        yield rule.location.child("operation"), f"there is no operation {rule.operation!r}"
        return
    several = _several(waited)
    if several:
        yield rule.location.child("operation"), several
    else:
        yield from _unreachable(rule, waited, envelopes)
    for start in waiter.starts:
        begun = known.get(start.operation)
        here = start.name.location
        if begun is None:
            yield here.child("operation"), f"there is no operation {start.operation!r}"
            continue
        several = _several(begun)
        if several:
            yield here.child("operation"), several
            continue
        yield from _mistaken(start, begun, waited, envelopes)
        left = _unknown(start, begun, waited)
        if left:
            yield here, f"nothing says what {', '.join(left)} is after {start.operation}"


def _unreachable(
    rule: WaiterRule, waited: Operation, envelopes: Envelopes
) -> Iterator[tuple[Location, str]]:
    """What the field that says how far it is can never say."""
    waiter = rule.waiter
    found = envelopes.field(envelopes.of(waited), waiter.field)
    if found is None:
        problem = f"the response of {rule.operation} has no field {waiter.field!r}"
        yield rule.location.child("field"), problem
    for key, values in (("done", waiter.done), ("failed", waiter.failed)):
        for number, value in enumerate(values):
            if isinstance(found, Enum) and value not in found.values:
                place = rule.location.child(key).child(number)
                yield place, f"{waiter.field!r} is never {value!r}"


def _several(operation: Operation) -> str:
    """Why the answer of an operation is not one thing to look at; empty where it is."""
    if operation.pagination is not None:
        return f"{operation.id} is a list, which is read page by page"
    if operation.streaming is not None and not operation.streaming.field:
        return f"{operation.id} answers with values one after another"
    return ""


def _mistaken(
    start: Start, begun: Operation, waited: Operation, envelopes: Envelopes
) -> Iterator[tuple[Location, str]]:
    """The arguments for what is waited for that are not in what begins it."""
    there = {p.name for p in waited.parameters if p.constant is None}
    for parameter, field in start.arguments.items():
        location = start.name.location.child("arguments").child(parameter)
        if parameter not in there:
            yield location, f"{waited.id} has no parameter {parameter!r}"
        elif not _is_sure(begun, field, envelopes):
            problem = f"no field {field!r} is in every response of {start.operation}"
            yield location, problem


def _is_sure(begun: Operation, field: str, envelopes: Envelopes) -> bool:
    """Whether each success has a field, with a value other than null."""
    hoped = [r for r in begun.responses if r.is_success]
    contents = [preferred(r.contents) for r in hoped]
    types = [c.type for c in contents if c is not None and is_json(c.media_type)]
    if not types or len(types) < len(hoped) or any(t != types[0] for t in types):
        return False
    found: Type | Object | None = envelopes.behind(types[0])
    for name in field.split("."):
        if not isinstance(found, Object):
            return False
        held = next((f for f in found.fields if f.name == name), None)
        if held is None:
            return False
        found = envelopes.behind(held.type)
    return not isinstance(found, (Anything, Nullable))


def _unknown(start: Start, begun: Operation, waited: Operation) -> list[str]:
    """The parameters that what is waited for needs, and that nothing has a value for."""
    needed = [p for p in waited.parameters if p.required and p.constant is None]
    taken = {(p.name, p.place) for p in begun.parameters if p.constant is None}
    return [
        p.name for p in needed if p.name not in start.arguments and (p.name, p.place) not in taken
    ]
