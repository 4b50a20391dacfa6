"""A photo."""

from __future__ import annotations

from .._runtime.models import Model


class Photo(Model):
    """A photo."""

    id: str
    """Names it."""
