"""Books by name."""

from __future__ import annotations

from typing import TypeAlias

from .title_list import TitleList

TitleMap: TypeAlias = dict[str, TitleList]
"""Books by name."""
