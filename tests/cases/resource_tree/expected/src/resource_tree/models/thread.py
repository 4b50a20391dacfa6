"""The schema Thread."""

from __future__ import annotations

from .._runtime.models import Model


class Thread(Model):
    """The schema Thread."""

    id: str
