"""Another name for an address."""

from __future__ import annotations

from typing import TypeAlias

from .address import Address

Renamed: TypeAlias = Address
"""Another name for an address."""
