"""What went wrong (RFC 9457)."""

from __future__ import annotations

from .._runtime.models import Model


class Problem(Model):
    """What went wrong (RFC 9457)."""

    title: str | None = None
    """In a few words."""

    status: int | None = None
    """The status code."""
