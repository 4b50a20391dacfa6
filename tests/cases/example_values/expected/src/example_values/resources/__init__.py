"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .tickets import AsyncTickets as AsyncTickets
    from .tickets import Tickets as Tickets
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncTickets": "tickets:AsyncTickets",
            "Tickets": "tickets:Tickets",
        },
    )
