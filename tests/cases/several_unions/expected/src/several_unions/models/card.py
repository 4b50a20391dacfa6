"""The schema Card."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class Card(Model):
    """The schema Card."""

    method: Literal["card"] = "card"

    number: str
