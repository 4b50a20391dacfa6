"""What annotations import."""

from __future__ import annotations

from typing import Literal, TypeAlias

Any_: TypeAlias = Literal["a", "b"]
"""What annotations import."""
