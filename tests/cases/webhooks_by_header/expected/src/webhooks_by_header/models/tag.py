"""A name for a commit."""

from __future__ import annotations

from .._runtime.models import Model


class Tag(Model):
    """A name for a commit."""

    name: str
    """Of the tag."""
