"""What annotations import as well."""

from __future__ import annotations

from typing import Literal, TypeAlias

Literal_: TypeAlias = Literal["a", "b"]
"""What annotations import as well."""
