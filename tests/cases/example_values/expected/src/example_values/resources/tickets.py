"""Operations on Tickets."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

BOOK_TICKET: Operation[models.Ticket] = Operation(
    "bookTicket",
    "PUT",
    "/tickets/{code}",
    body="application/json",
    body_required=True,
    returns=lambda: models.Ticket,
)
GET_TICKET: Operation[models.Ticket] = Operation(
    "getTicket",
    "GET",
    "/tickets/{code}",
    returns=lambda: models.Ticket,
)


class Tickets(Resource):
    """Operations on Tickets."""

    def book_ticket(
        self,
        code: str,
        *,
        at: datetime.datetime,
        rows: Sequence[int],
        name: str,
        seats: int,
        wishes: Sequence[str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Ticket:
        """Book a ticket.

        `PUT /tickets/{code}`

        Args:
            code: Of the show.
            at: When.
            rows: Which rows would do. At least 2 items.
            name: On the ticket.
            seats: How many. 1 to 8.
            wishes: What would be nice.
            request_options: Settings for this call alone.
        """
        return self._call(
            BOOK_TICKET,
            path={"code": code},
            query={"at": at, "rows": rows},
            body={"name": name, "seats": seats, "wishes": wishes},
            options=request_options,
        )

    def get_ticket(
        self,
        code: str,
        *,
        seat: str,
        lang: str,
        request_options: RequestOptions | None = None,
    ) -> models.Ticket:
        """Get a ticket.

        `GET /tickets/{code}`

        Nothing here has an example.

        Args:
            code: Of the show. 3 to 8 characters.
            seat: Row and number. At least 5 characters, matching `^[A-Z]{1,2}-[0-9]+$`.
            lang: A pattern that says little enough for a word. Matching `^[a-z]+$`.
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_TICKET,
            path={"code": code},
            query={"seat": seat, "lang": lang},
            options=request_options,
        )


class AsyncTickets(AsyncResource):
    """Operations on Tickets."""

    async def book_ticket(
        self,
        code: str,
        *,
        at: datetime.datetime,
        rows: Sequence[int],
        name: str,
        seats: int,
        wishes: Sequence[str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Ticket:
        """Book a ticket.

        `PUT /tickets/{code}`

        Args:
            code: Of the show.
            at: When.
            rows: Which rows would do. At least 2 items.
            name: On the ticket.
            seats: How many. 1 to 8.
            wishes: What would be nice.
            request_options: Settings for this call alone.
        """
        return await self._call(
            BOOK_TICKET,
            path={"code": code},
            query={"at": at, "rows": rows},
            body={"name": name, "seats": seats, "wishes": wishes},
            options=request_options,
        )

    async def get_ticket(
        self,
        code: str,
        *,
        seat: str,
        lang: str,
        request_options: RequestOptions | None = None,
    ) -> models.Ticket:
        """Get a ticket.

        `GET /tickets/{code}`

        Nothing here has an example.

        Args:
            code: Of the show. 3 to 8 characters.
            seat: Row and number. At least 5 characters, matching `^[A-Z]{1,2}-[0-9]+$`.
            lang: A pattern that says little enough for a word. Matching `^[a-z]+$`.
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_TICKET,
            path={"code": code},
            query={"seat": seat, "lang": lang},
            options=request_options,
        )
