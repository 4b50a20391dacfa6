"""Someone came in."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model
from .person import Person


class Joined(Model):
    """Someone came in."""

    event: Literal["joined"] = "joined"
    """What it is."""

    data: Person
    """Someone."""
