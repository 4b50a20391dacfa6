"""A song."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Song(Model):
    """A song."""

    name: str
    """On the cover."""

    singer: str | None = None
    """Deprecated. Use `artists` instead."""

    genre: str | None = None
    """Deprecated."""

    artists: list[str] | None = None
    """All who take part."""


class SongDict(TypedDict):
    """The fields of Song as a dict."""

    name: str
    """On the cover."""

    singer: NotRequired[str]
    """Deprecated. Use `artists` instead."""

    genre: NotRequired[str]
    """Deprecated."""

    artists: NotRequired[Sequence[str]]
    """All who take part."""


SongInput: TypeAlias = Song | SongDict
"""Song, or a dict with its fields."""
