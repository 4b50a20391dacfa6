"""Someone said something."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model
from .person import Person


class SaidData(Model):
    """What was said."""

    text: str
    """The words."""

    by: Person | None = None
    """Someone."""


class Said(Model):
    """Someone said something."""

    event: Literal["said"] = "said"
    """What it is."""

    id: str | None = None
    """Where to go on from."""

    data: SaidData
    """What was said."""
