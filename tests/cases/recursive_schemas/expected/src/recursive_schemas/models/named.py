"""Maps all the way down."""

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import TypeAliasType

Named = TypeAliasType("Named", "dict[str, Named]")
"""Maps all the way down."""

NamedInput = TypeAliasType("NamedInput", "Mapping[str, NamedInput]")
"""What may be passed for Named."""
