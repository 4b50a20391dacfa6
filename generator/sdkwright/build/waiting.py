"""Which operations are asked again until what they show is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..diagnostics import Diagnostics, Location
from ..model import Operation, Schema, Waiter
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
        problem = _problem(rule, known, envelopes)
        if problem:
            diagnostics.error(
                "invalid-waiter",
                f"waiter {rule.waiter.name} is not possible: {problem}",
                rule.location,
                "name an operation, fields and parameters that the document has",
            )
        else:
            waiters.setdefault(rule.operation, []).append(rule.waiter)
    return [replace(o, waiters=tuple(waiters[o.id])) if o.id in waiters else o for o in operations]


def _problem(rule: WaiterRule, known: dict[str, Operation], envelopes: Envelopes) -> str:
    """What is wrong with a rule; empty where nothing is."""
    operation = known.get(rule.operation)
    if operation is None:
        return f"there is no operation {rule.operation!r}"
    if envelopes.field(envelopes.of(operation), rule.waiter.field) is None:
        return f"the response of {rule.operation} has no field {rule.waiter.field!r}"
    needed = {p.name for p in operation.parameters if p.required and p.constant is None}
    for start in rule.waiter.starts:
        begun = known.get(start.operation)
        if begun is None:
            return f"there is no operation {start.operation!r}"
        for parameter, field in start.arguments.items():
            if parameter not in {p.name for p in operation.parameters}:
                return f"{rule.operation} has no parameter {parameter!r}"
            if envelopes.field(envelopes.of(begun), field) is None:
                return f"the response of {start.operation} has no field {field!r}"
        shared = {p.name for p in begun.parameters} | set(start.arguments)
        if needed - shared:
            missing = ", ".join(sorted(needed - shared))
            return f"nothing says what {missing} is after {start.operation}"
    return ""
