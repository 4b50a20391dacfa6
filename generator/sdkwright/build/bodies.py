"""Bodies that can be sent in more than one media type."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..model import Body, Content, Object, Operation, Schema, Type
from ..model.media_types import is_form, is_json
from .envelopes import Envelopes


def with_choices(operations: Sequence[Operation], schemas: Sequence[Schema]) -> list[Operation]:
    """The operations, each body with the media types that the same value can be sent in."""
    envelopes = Envelopes({schema.id: schema.type for schema in schemas})
    return [
        replace(o, body=_with_others(o.body, envelopes)) if o.body is not None else o
        for o in operations
    ]


def _with_others(body: Body, envelopes: Envelopes) -> Body:
    usual = body.usual
    if usual is None:
        return body
    others = [c for c in body.contents if c is not usual and _are_alike(c, usual, envelopes)]
    return replace(body, others=tuple(content.media_type for content in others))


def _are_alike(one: Content, other: Content, envelopes: Envelopes) -> bool:
    """Whether what can be sent in one media type can be sent in the other as well."""
    fits = [is_json(c.media_type) or is_form(c.media_type) for c in (one, other)]
    return fits[0] == fits[1] and _shape(one.type, envelopes) == _shape(other.type, envelopes)


def _shape(made: Type, envelopes: Envelopes) -> object:
    found = envelopes.resolved(made)
    if not isinstance(found, Object):
        return found
    return [(f.name, f.type, f.required) for f in found.fields], found.extra
