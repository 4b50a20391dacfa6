"""A song."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class Song(Model):
    """A song."""

    kind: Literal["song"] = "song"
    """Always song."""

    length: int
    """In seconds."""
