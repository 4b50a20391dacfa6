"""Which schemas a request can hold, and which a response."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..model import Array, Map, Nullable, Object, Reference, Schema, Tuple, Type, Union


def mark_directions(
    schemas: tuple[Schema, ...], requests: list[Type], responses: list[Type]
) -> tuple[Schema, ...]:
    """The schemas, with what a request and a response can hold marked."""
    sent = reached(schemas, requests)
    received = reached(schemas, responses)
    return tuple(
        replace(s, in_requests=s.id in sent, in_responses=s.id in received) for s in schemas
    )


def reached(schemas: tuple[Schema, ...], roots: Sequence[Type | Object]) -> set[str]:
    """The identifiers of the schemas that the types at the roots name, directly or through others."""
    by_id = {s.id: s for s in schemas}
    reached: set[str] = set()
    pending: list[Type | Object] = list(roots)
    while pending:
        match pending.pop():
            case Reference(id):
                if id not in reached and id in by_id:
                    reached.add(id)
                    pending.append(by_id[id].type)
            case Array(items=inner) | Map(values=inner) | Nullable(type=inner):
                pending.append(inner)
            case Union(members=members):
                pending.extend(members)
            case Tuple(items=items, rest=rest):
                pending.extend(items if rest is None else (*items, rest))
            case Object(fields=fields, extra=extra):
                pending.extend(f.type for f in fields)
                if extra is not None:
                    pending.append(extra)
            case _:
                pass
    return reached
