"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .booking import Booking as Booking
    from .booking import BookingDict as BookingDict
    from .booking import BookingInput as BookingInput
    from .ticket import Ticket as Ticket
    from .ticket import TicketHolder as TicketHolder
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Booking": "booking:Booking",
            "BookingDict": "booking:BookingDict",
            "BookingInput": "booking:BookingInput",
            "Ticket": "ticket:Ticket",
            "TicketHolder": "ticket:TicketHolder",
        },
    )
