"""A parcel."""

from __future__ import annotations

from .._runtime.models import Model


class Parcel(Model):
    """A parcel."""

    id: str
    """Names it."""
