"""Names that someone chose."""

from __future__ import annotations

from dataclasses import dataclass

from ..diagnostics import Location


@dataclass(frozen=True, slots=True)
class Name:
    """What something is to be called, in place of what would be made of its name in the document."""

    text: str
    location: Location
    """Where it was chosen."""
