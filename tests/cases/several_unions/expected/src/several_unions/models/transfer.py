"""The schema Transfer."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class Transfer(Model):
    """The schema Transfer."""

    method: Literal["transfer"] = "transfer"

    iban: str
