"""How the properties of a form or multipart body are written (OpenAPI 3.1 §4.8.15)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from .fields import schema_of
from .omit import OMIT
from .parameters import Style
from .record import Record, extra_of


@dataclass(frozen=True, slots=True)
class Encoding:
    """How one property is written, where that is not the usual way of its type."""

    content_type: str | None = None
    """The media types that the property may have, separated by commas; `*` stands for any."""

    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    """Headers of its part that have only one possible value."""

    style: Style | None = None
    """To write it like a query parameter; the content type then does not count."""

    is_file: bool = False
    """Whether its value is a file, or a list of files."""


PLAIN = Encoding()
"""The usual way: text as it is, binary data as files, objects as JSON, lists item by item."""


def members_of(body: object, what: str) -> dict[str, object]:
    """The members of an object by their names on the wire, without those that are left out.

    Args:
        body: A mapping or a model; the values in it stay what they are.
        what: What it is, for errors.

    Raises:
        TypeError: It is something else, or has a key that is no string.
    """
    if isinstance(body, Record):
        values: dict[str, object] = vars(body)
        fields = schema_of(type(body)).fields
        known = {field.wire: values[name] for name, field in fields.items() if name in values}
        return _present({**(extra_of(body) or {}), **known}, what)
    if isinstance(body, Mapping):
        return _present(cast("Mapping[object, object]", body), what)
    raise TypeError(f"{what} must be an object, not {type(body).__name__}")


def _present(
    members: Mapping[object, object] | Mapping[str, object], what: str
) -> dict[str, object]:
    present: dict[str, object] = {}
    for name, value in members.items():
        if not isinstance(name, str):
            raise TypeError(f"{what}: the key {name!r} is no string")
        if value is not OMIT and value is not None:
            present[name] = value
    return present
