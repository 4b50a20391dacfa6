"""The schema Party."""

from __future__ import annotations

from typing import TypeAlias

from .company import Company
from .person import Person

Party: TypeAlias = Person | Company
"""The schema Party."""
