"""A parcel is on its way."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model
from .parcel import Parcel


class ParcelSent(Model):
    """A parcel is on its way."""

    type: Literal["parcel.sent"] = "parcel.sent"
    """What happened."""

    parcel: Parcel
    """A parcel."""
