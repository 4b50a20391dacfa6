"""Which operations list things page by page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase

from ..diagnostics import Diagnostics, Location
from ..model import Array, CursorPagination, Field, Object, Operation, Reference, Schema


@dataclass(frozen=True, slots=True, kw_only=True)
class PaginationRule:
    """How the operations whose operationId matches are read page by page."""

    operations: tuple[str, ...]
    """Patterns of operationIds, such as `list*`."""
    pages: CursorPagination
    location: Location | None = None
    """Where the setting stands."""


def paginated(
    operations: Sequence[Operation],
    schemas: Sequence[Schema],
    rules: Sequence[PaginationRule],
    diagnostics: Diagnostics,
) -> list[Operation]:
    """The operations, those that a rule fits with its pagination."""
    objects = {s.id: s.type for s in schemas if isinstance(s.type, Object)}
    used: set[int] = set()
    made: list[Operation] = []
    for operation in operations:
        fitting = [
            (number, rule)
            for number, rule in enumerate(rules)
            if any(fnmatchcase(operation.id, pattern) for pattern in rule.operations)
        ]
        if not fitting:
            made.append(operation)
            continue
        number, rule = fitting[0]
        used.add(number)
        missing = _missing(operation, rule.pages, objects)
        if missing:
            diagnostics.warning(
                "pagination-mismatch",
                f"{operation.id} cannot be read page by page: {missing}; it returns one answer",
                operation.location,
                "correct the `pagination` rule of the configuration, or narrow its `operations`",
            )
        made.append(operation if missing else replace(operation, pagination=rule.pages))
    for number, rule in enumerate(rules):
        if number not in used:
            diagnostics.warning(
                "unused-pagination",
                f"no operation matches the pagination rule for {', '.join(rule.operations)}",
                rule.location,
                "correct the patterns under `pagination`, or remove the rule",
            )
    return made


def _missing(operation: Operation, pages: CursorPagination, objects: dict[str, Object]) -> str:
    """What a rule names that the operation does not have; empty where it has all."""
    if not any(p.name == pages.parameter and p.place == "query" for p in operation.parameters):
        return f"there is no query parameter {pages.parameter!r}"
    envelope = _object(operation, objects)
    if envelope is None:
        return "its response is not an object with fields"
    fields = {f.name: f for f in envelope.fields}
    for name in (pages.items, pages.cursor, pages.has_more):
        if name and name not in fields:
            return f"its response has no field {name!r}"
    return "" if _is_array(fields[pages.items]) else f"field {pages.items!r} is not an array"


def _object(operation: Operation, objects: dict[str, Object]) -> Object | None:
    success = operation.success
    if success is None or not success.contents:
        return None
    made = success.contents[0].type
    return objects.get(made.schema) if isinstance(made, Reference) else None


def _is_array(field: Field) -> bool:
    return isinstance(field.type, Array)
