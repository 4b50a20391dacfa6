"""What a light shows."""

from __future__ import annotations

from typing import Literal, TypeAlias

Color: TypeAlias = Literal["red", "yellow", "green", "off"]
"""What a light shows."""
