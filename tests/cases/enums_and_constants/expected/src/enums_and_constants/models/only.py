"""The only value."""

from __future__ import annotations

from typing import Literal, TypeAlias

Only: TypeAlias = Literal["one"]
"""The only value."""
