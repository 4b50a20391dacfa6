"""A widget."""

from __future__ import annotations

from .._runtime.models import Model


class Widget(Model):
    """A widget."""

    id: str
    """Its identifier."""
