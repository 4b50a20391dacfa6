"""A film."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class Film(Model):
    """A film."""

    kind: Literal["film"] = "film"
    """Always film."""

    cast: list[str] | None = None
    """Who plays in it."""
