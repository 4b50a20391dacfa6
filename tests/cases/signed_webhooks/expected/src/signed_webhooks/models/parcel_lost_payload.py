"""Nobody knows where a parcel is."""

from __future__ import annotations

import datetime
from typing import Literal

from .._runtime.models import Model
from .parcel import Parcel


class ParcelLostPayload(Model):
    """Nobody knows where a parcel is."""

    type: Literal["parcel.lost"] = "parcel.lost"
    """What happened."""

    parcel: Parcel
    """A parcel."""

    since: datetime.date | None = None
    """The last day it was seen."""
