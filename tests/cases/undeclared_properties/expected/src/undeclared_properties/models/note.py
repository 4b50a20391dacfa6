"""Null is said in a part of its own."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import Model

NoteMood: TypeAlias = Literal["good", "bad"]
"""Mood of Note."""

NoteTone: TypeAlias = Literal["low", "high"]
"""Tone of Note."""


class Note(Model):
    """Null is said in a part of its own."""

    text: str | None = None

    mood: NoteMood | None = None

    tone: NoteTone | None = None
