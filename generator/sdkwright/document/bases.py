"""What references are relative to: a file, or a schema in it that has an address of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urldefrag, urljoin

from ..diagnostics import Location
from ..model import Json
from . import pointers
from .json_kinds import element, is_array, is_object
from .node import Node
from .pointers import Trail
from .upgrade import is_wrapped


@dataclass(frozen=True, slots=True, eq=False)
class Base:
    """A schema resource (JSON Schema 2020-12 Core §4.3.5), or a whole file."""

    value: Json
    trail: Trail
    """Where it stands."""
    uri: str = ""
    """Its address by `$self` or `$id`, without a fragment; "" where it gives itself none."""

    def inner(self, schema: Json, trail: Trail) -> Base:
        """The base inside a schema: this one, or that schema where it has an `$id`."""
        uri = address(schema, "$id")
        return Base(schema, trail, joined(self.uri, uri)) if uri else self


def address(value: Json, keyword: str) -> str:
    """What `$id` or `$self` says, without its fragment; "" where it says nothing."""
    said = value.get(keyword) if is_object(value) else None
    return said.partition("#")[0] if isinstance(said, str) else ""


def joined(base: str, uri: str) -> str:
    """A reference, resolved against a base URI (RFC 3986 §5.2); itself where that makes no sense."""
    try:
        return urldefrag(urljoin(base, uri)).url if base else uri
    except ValueError:
        return uri


def beside(uri: str, base: str) -> str:
    """The relative path that leads from the file at `base` to the one at `uri`.

    Only to files in the same folder, or in folders below that; "" for all others.
    """
    folder = base.rpartition("/")[0] + "/"
    return uri[len(folder) :] if "://" in base and uri.startswith(folder) else ""


def lookup(base: Base, keys: Sequence[str], *, nests: bool) -> tuple[Node, Base] | None:
    """What `keys`, as they were written, lead to from the value of a base, and the base there.

    Args:
        base: Where the way begins.
        keys: One for each step.
        nests: Whether a schema with an `$id` on the way is the base of what is in it.
    """
    value = base.value
    start = pointers.location(base.trail)
    way: list[str] = []

    def here() -> Location:
        return Location(start.file, start.pointer + pointers.pointer(way))

    for key in keys:
        if is_wrapped(value) and key not in value:
            value = value["anyOf"][0]
            way += ("anyOf", "0")
        if is_object(value) and key in value:
            value = value[key]
        elif is_array(value) and element(value, key) is not None:
            value = element(value, key)
        else:
            return None
        way.append(key)
        if nests and is_object(value) and "$id" in value:
            base = base.inner(value, here())
    return Node(value, here()), base
