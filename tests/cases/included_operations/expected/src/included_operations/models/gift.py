"""The schema Gift."""

from __future__ import annotations

from .._runtime.models import Model


class Gift(Model):
    """The schema Gift."""

    text: str | None = None
