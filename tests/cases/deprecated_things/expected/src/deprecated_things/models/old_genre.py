"""Kinds of music."""

from __future__ import annotations

from typing import Literal, TypeAlias

OldGenre: TypeAlias = Literal["rock", "pop"]
"""Deprecated. Kinds of music."""
