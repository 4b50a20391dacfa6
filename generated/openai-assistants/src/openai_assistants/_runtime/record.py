"""How a model keeps its values: fields in `__dict__`, unknown fields in a slot beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

R = TypeVar("R", bound="Record")


class Record:
    """What a model is underneath; `Model` adds what users see.

    `__dict__` holds the fields that are set, under their Python names, and nothing else. What the
    server sent beyond them is in `__model_extra__`, which stays unset while there is nothing, so
    that no name from the wire can ever hide an attribute or a method.
    """

    __slots__ = ("__dict__", "__model_extra__", "__weakref__")

    if TYPE_CHECKING:
        __model_extra__: dict[str, Any]


new_record = object.__new__
"""An empty record of a class, its constructor passed over."""

# The descriptors are called as they are: assigning would go through `Model.__setattr__`.
set_values = Record.__dict__["__dict__"].__set__
"""Make a dict the `__dict__` of a record; the dict is taken over, not copied."""
set_extra = Record.__dict__["__model_extra__"].__set__
_get_extra = Record.__dict__["__model_extra__"].__get__


def extra_of(record: Record) -> dict[str, Any] | None:
    """The unknown fields of a record by their names on the wire; None where there are none."""
    try:
        extra: dict[str, Any] = _get_extra(record)
    except AttributeError:
        return None
    return extra or None


def open_extra(record: Record) -> dict[str, Any]:
    """The dict that the record keeps its unknown fields in, made if need be."""
    try:
        extra: dict[str, Any] = _get_extra(record)
    except AttributeError:
        extra = {}
        set_extra(record, extra)
    return extra
