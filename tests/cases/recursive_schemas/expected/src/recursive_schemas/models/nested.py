"""Lists all the way down."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import TypeAliasType

Nested = TypeAliasType("Nested", "list[Nested]")
"""Lists all the way down."""

NestedInput = TypeAliasType("NestedInput", "Sequence[NestedInput]")
"""What may be passed for Nested."""
