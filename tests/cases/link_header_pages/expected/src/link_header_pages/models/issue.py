"""An issue."""

from __future__ import annotations

from .._runtime.models import Model


class Issue(Model):
    """An issue."""

    title: str
    """What is wrong."""
