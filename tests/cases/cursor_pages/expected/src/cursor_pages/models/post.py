"""A post."""

from __future__ import annotations

from .._runtime.models import Model


class Post(Model):
    """A post."""

    text: str
    """What it says."""
