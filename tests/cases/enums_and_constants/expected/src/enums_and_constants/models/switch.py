"""A switch that is on."""

from __future__ import annotations

from typing import Literal, TypeAlias

Switch: TypeAlias = Literal[True]
"""A switch that is on."""
