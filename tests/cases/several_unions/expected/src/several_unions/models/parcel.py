"""The schema Parcel."""

from __future__ import annotations

from .._runtime.models import Model


class Parcel(Model):
    """The schema Parcel."""

    address: str
