"""A ticket."""

from __future__ import annotations

from .._runtime.models import Model
from .booking import Booking


class TicketHolder(Model):
    """Who has it."""

    mail: str
    """Where to write to."""


class Ticket(Model):
    """A ticket."""

    id: str
    """Number on it."""

    price: float
    """In euros."""

    booking: Booking
    """For whom."""

    holder: TicketHolder | None = None
    """Who has it."""
