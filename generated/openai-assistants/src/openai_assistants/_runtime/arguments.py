"""What one call of an operation passes to it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from .omit import OMIT

NOTHING: Mapping[str, object] = MappingProxyType({})


class Arguments(NamedTuple):
    """The parameters by place and wire name, and the body; members that are OMIT are not sent."""

    path: Mapping[str, object] = NOTHING
    query: Mapping[str, object] = NOTHING
    headers: Mapping[str, object] = NOTHING
    cookies: Mapping[str, object] = NOTHING
    body: object = OMIT
    media_type: str | None = None
    """That of the body, where the operation takes several."""
    url: str | None = None
    """A URL that the server gave, to be asked for in place of path and query."""
