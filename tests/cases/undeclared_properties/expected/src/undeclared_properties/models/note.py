"""Null is said in a part of its own."""

from __future__ import annotations

from .._runtime.models import Model


class Note(Model):
    """Null is said in a part of its own."""

    text: str | None = None
