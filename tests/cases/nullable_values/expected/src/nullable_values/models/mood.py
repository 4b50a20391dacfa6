"""An enum that may be null."""

from __future__ import annotations

from typing import Literal, TypeAlias

Mood: TypeAlias = Literal["glad", "sad"]
"""An enum that may be null."""
