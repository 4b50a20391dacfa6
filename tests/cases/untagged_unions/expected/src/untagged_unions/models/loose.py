"""Anything at all, since one of its members is."""

from __future__ import annotations

from typing import Any, TypeAlias

Loose: TypeAlias = Any
"""Anything at all, since one of its members is."""
