"""What all media have in common, beside what they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class MediumSong(Model):
    """A song."""

    id: str
    """Identifier of the medium."""

    kind: Literal["song"] = "song"
    """Always song."""

    length: int
    """In seconds."""


class MediumSongDict(TypedDict):
    """The fields of MediumSong as a dict."""

    id: str
    """Identifier of the medium."""

    kind: Literal["song"]
    """Always song."""

    length: int
    """In seconds."""


MediumSongInput: TypeAlias = MediumSong | MediumSongDict
"""MediumSong, or a dict with its fields."""


class MediumFilm(Model):
    """A film."""

    id: str
    """Identifier of the medium."""

    kind: Literal["film"] = "film"
    """Always film."""

    cast: list[str] | None = None
    """Who plays in it."""


class MediumFilmDict(TypedDict):
    """The fields of MediumFilm as a dict."""

    id: str
    """Identifier of the medium."""

    kind: Literal["film"]
    """Always film."""

    cast: NotRequired[Sequence[str]]
    """Who plays in it."""


MediumFilmInput: TypeAlias = MediumFilm | MediumFilmDict
"""MediumFilm, or a dict with its fields."""

Medium: TypeAlias = MediumSong | MediumFilm
"""What all media have in common, beside what they are."""

MediumInput: TypeAlias = MediumSongInput | MediumFilmInput
"""What may be passed for Medium."""
