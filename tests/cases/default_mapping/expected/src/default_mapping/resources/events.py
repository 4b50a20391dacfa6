"""Operations on Events."""

from __future__ import annotations

from .. import models
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

ADD_EVENT: Operation[models.Event] = Operation(
    "addEvent",
    "POST",
    "/events",
    body="application/json",
    body_required=True,
    returns=lambda: models.Event,
)


class Events(Resource):
    """Operations on Events."""

    def add_event(
        self,
        *,
        body: models.EventInput,
        request_options: RequestOptions | None = None,
    ) -> models.Event:
        """Add an event of any kind.

        `POST /events`

        Args:
            body: Kinds that are not known yet are read as another event.
            request_options: Settings for this call alone.
        """
        return self._call(
            ADD_EVENT,
            body=body,
            options=request_options,
        )


class AsyncEvents(AsyncResource):
    """Operations on Events."""

    async def add_event(
        self,
        *,
        body: models.EventInput,
        request_options: RequestOptions | None = None,
    ) -> models.Event:
        """Add an event of any kind.

        `POST /events`

        Args:
            body: Kinds that are not known yet are read as another event.
            request_options: Settings for this call alone.
        """
        return await self._call(
            ADD_EVENT,
            body=body,
            options=request_options,
        )
