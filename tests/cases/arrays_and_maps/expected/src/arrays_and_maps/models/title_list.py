"""Several books."""

from __future__ import annotations

from typing import TypeAlias

from .title import Title

TitleList: TypeAlias = list[Title]
"""Several books."""
