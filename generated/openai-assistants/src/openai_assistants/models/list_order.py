"""Direction of a list: `asc` from the oldest item to the newest, `desc` from the newest to the
oldest.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

ListOrder: TypeAlias = Literal["asc", "desc"]
"""Direction of a list: `asc` from the oldest item to the newest, `desc` from the newest to the
oldest.
"""
