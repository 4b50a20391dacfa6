"""Commits that came in."""

from __future__ import annotations

from .._runtime.models import Model


class Push(Model):
    """Commits that came in."""

    name: str
    """Of the branch."""
