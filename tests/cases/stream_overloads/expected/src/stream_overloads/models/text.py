"""A text."""

from __future__ import annotations

from .._runtime.models import Model


class Text(Model):
    """A text."""

    text: str
    """All of it."""
