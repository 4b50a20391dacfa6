"""Which operations of the document the SDK has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Literal

from ..diagnostics import Diagnostics, Location
from ..model import Operation, Schema, Type, Webhook
from .directions import reached


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """What the operations are that a setting speaks of."""

    kind: Literal["tags", "paths", "operations"]
    """What is compared: any of the tags, the path, or the operationId."""
    glob: str
    """As `fnmatch` reads it, in the same case; `*` passes over slashes as well."""
    location: Location
    """Where the setting stands."""

    def fits(self, call: Operation | Webhook) -> bool:
        """Whether it speaks of an operation; a webhook has a name in place of a path."""
        return any(fnmatchcase(name, self.glob) for name in self._names(call))

    def _names(self, call: Operation | Webhook) -> tuple[str, ...]:
        match self.kind:
            case "tags":
                return call.tags
            case "paths":
                return (call.path if isinstance(call, Operation) else call.name,)
            case "operations":
                return (call.id,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """The operations that a maintainer wants; all of them where nothing is said."""

    include: tuple[Pattern, ...] = ()
    """An operation that any of them fits is there; every operation where there is none."""
    exclude: tuple[Pattern, ...] = ()
    """An operation that any of them fits is left out after all."""
    prune: bool = False
    """Whether schemas that no operation uses are left out."""

    def wants(self, call: Operation | Webhook) -> bool:
        """Whether an operation or webhook is to be there."""
        wanted = not self.include or any(pattern.fits(call) for pattern in self.include)
        return wanted and not any(pattern.fits(call) for pattern in self.exclude)

    def check(self, calls: Sequence[Operation | Webhook], diagnostics: Diagnostics) -> None:
        """Warn of each pattern that fits nothing in the document."""
        for pattern in (*self.include, *self.exclude):
            if not any(pattern.fits(call) for call in calls):
                diagnostics.warning(
                    "unused-setting",
                    f"no operation of the document fits {pattern.glob!r}",
                    pattern.location,
                    "correct the pattern, or remove it",
                )


def pruned(schemas: tuple[Schema, ...], roots: list[Type]) -> tuple[Schema, ...]:
    """The schemas that the types at the roots name, directly or through others.

    The schema that another one stands in stays as well, since its module is named after it.
    """
    used = reached(schemas, roots)
    homes = {schema.home for schema in schemas if schema.id in used}
    grown = used | homes
    while grown != used:
        types = [s.type for s in schemas if s.id in grown]
        used = grown
        grown = used | reached(schemas, types)
        grown |= {schema.home for schema in schemas if schema.id in grown}
    return tuple(schema for schema in schemas if schema.id in used)
