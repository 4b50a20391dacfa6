"""A ring."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class Ring(Model):
    """A ring."""

    kind: Literal["ring"] = "ring"
    """Always ring."""
