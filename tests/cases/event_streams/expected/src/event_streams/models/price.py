"""A price at a time."""

from __future__ import annotations

import datetime

from .._runtime.models import Model


class Price(Model):
    """A price at a time."""

    at: datetime.datetime
    """When it changed."""

    price: float
    """In euros."""
