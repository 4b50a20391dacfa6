"""Security requirements, as the runtime reads them."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Requirement
from .encoders import Code, literal


def security(alternatives: Sequence[Requirement]) -> Code:
    """A tuple of alternatives, each a tuple of the names of schemes that go together."""
    return tuple_of([tuple_of([literal(s) for s in r.schemes]) for r in alternatives])


def tuple_of(parts: Sequence[Code]) -> Code:
    """The expression of a tuple."""
    return Code(f"({', '.join(parts)}{',' if len(parts) == 1 else ''})")
