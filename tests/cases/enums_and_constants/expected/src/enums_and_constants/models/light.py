"""A traffic light."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import Model
from .color import Color

LightArms: TypeAlias = Literal[3, 4]
"""How many roads meet."""

LightMode: TypeAlias = Literal["timed", "sensor-driven", "by hand", "", "a|b", "back\\", '"quoted"']
"""How it is controlled."""

LightMixed: TypeAlias = Literal[1, True, "one"] | float
"""Values of several types."""

LightPhasesItem: TypeAlias = Literal["stop", "go"]
"""Phases item of Light."""


class Light(Model):
    """A traffic light."""

    kind: Literal["light"] = "light"
    """Tells it from other things at a crossing."""

    color: Color
    """What a light shows."""

    arms: LightArms
    """How many roads meet."""

    is_light: Literal[True] = True
    """Always true."""

    mode: LightMode | None = None
    """How it is controlled."""

    mixed: LightMixed | None = None
    """Values of several types."""

    version: Literal[2] | None = None
    """Left out by old lights."""

    ratio: float | None = None
    """A constant that no Literal can hold."""

    colors: list[Color] | None = None
    """What it can show."""

    phases: list[LightPhasesItem] | None = None
    """Phases, in order."""
