"""A built-in type."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

List: TypeAlias = list[str]
"""A built-in type."""

ListInput: TypeAlias = Sequence[str]
"""What may be passed for List."""
