"""The schema Problem."""

from __future__ import annotations

from .._runtime.models import Model


class Problem(Model):
    """The schema Problem."""

    message: str
    """For people."""
