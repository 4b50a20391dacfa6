"""The schema Mood."""

from __future__ import annotations

from typing import Literal, TypeAlias

Mood: TypeAlias = Literal["good", "bad"]
"""The schema Mood."""
