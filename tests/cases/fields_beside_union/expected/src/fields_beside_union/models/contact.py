"""A person, reached by mail or by phone."""

from __future__ import annotations

from .._runtime.models import Model


class Contact(Model):
    """A person, reached by mail or by phone."""

    mail: str | None = None
    """Address."""

    phone: str | None = None
    """Number."""
