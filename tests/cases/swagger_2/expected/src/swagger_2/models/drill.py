"""A drill."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import READ_ONLY, Model
from .maker import Maker, MakerInput


class Drill(Model):
    """A drill."""

    id: int = READ_ONLY

    kind: str
    """Which kind of tool it is."""

    name: str

    shelf: str | None = None
    """Where it is kept."""

    maker: Maker | None = None
    """Who made it."""

    watts: float | None = None


class DrillDict(TypedDict):
    """The fields of Drill as a dict."""

    kind: str
    """Which kind of tool it is."""

    name: str

    shelf: NotRequired[str | None]
    """Where it is kept."""

    maker: NotRequired[MakerInput | None]
    """Who made it."""

    watts: NotRequired[float]


DrillInput: TypeAlias = Drill | DrillDict
"""Drill, or a dict with its fields."""
