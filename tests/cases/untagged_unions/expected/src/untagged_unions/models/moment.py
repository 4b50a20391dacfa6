"""A moment, or seconds since 1970."""

from __future__ import annotations

import datetime
from typing import TypeAlias

Moment: TypeAlias = datetime.datetime | int
"""A moment, or seconds since 1970."""
