"""A saw."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import READ_ONLY, Model
from .maker import Maker, MakerInput


class Saw(Model):
    """A saw."""

    id: int = READ_ONLY

    kind: str
    """Which kind of tool it is."""

    name: str

    shelf: str | None = None
    """Where it is kept."""

    maker: Maker | None = None
    """Who made it."""

    teeth: int


class SawDict(TypedDict):
    """The fields of Saw as a dict."""

    kind: str
    """Which kind of tool it is."""

    name: str

    shelf: NotRequired[str | None]
    """Where it is kept."""

    maker: NotRequired[MakerInput | None]
    """Who made it."""

    teeth: int


SawInput: TypeAlias = Saw | SawDict
"""Saw, or a dict with its fields."""
