"""Objects that are of no model that a union has."""

from __future__ import annotations

from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any

from .models import Model
from .record import extra_of, new_record, set_extra


class Unknown(Model):
    """An object of a kind that the document of the API did not have yet.

    All its fields are in `extra_fields`, as JSON has them, and can be read as attributes too, by the
    name on the wire or the one that a model would have for it: `pet_type` for `petType`.
    """

    __slots__ = ()

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            fields = extra_of(self) or {}
            if name in fields:
                return fields[name]
            if not name.startswith("_"):
                for wire, value in fields.items():
                    if _folded(wire) == _folded(name):
                        return value
            raise AttributeError(
                f"the object has no field {name!r}; it is of a kind that the SDK does not know, "
                "see its extra_fields",
                name=name,
                obj=self,
            )

    @recursive_repr()
    def __repr__(self) -> str:
        return f"Unknown({extra_of(self) or {}!r})"


def _folded(name: str) -> str:
    return "".join(filter(str.isalnum, name)).casefold()


def unknown(fields: dict[str, Any]) -> Unknown:
    """An object of these fields, which are taken over."""
    record = new_record(Unknown)
    set_extra(record, fields)
    return record
