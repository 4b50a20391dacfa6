"""Any JSON value, spelled out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from typing_extensions import TypeAliasType

AnyValue = TypeAliasType(
    "AnyValue", "str | float | bool | list[AnyValue] | dict[str, AnyValue] | None"
)
"""Any JSON value, spelled out."""

AnyValueInput = TypeAliasType(
    "AnyValueInput",
    "str | float | bool | Sequence[AnyValueInput] | Mapping[str, AnyValueInput] | None",
)
"""What may be passed for AnyValue."""
