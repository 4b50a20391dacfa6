"""Operations on Points."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

ADD_POINT: Operation[models.Point] = Operation(
    "addPoint",
    "POST",
    "/points",
    body="application/json",
    body_required=True,
    returns=lambda: models.Point,
)


class Points(Resource):
    """Operations on Points."""

    def add_point(
        self,
        *,
        place: tuple[float, float],
        seen: tuple[datetime.date, models.PersonInput],
        one: tuple[str],
        open: tuple[str, int, *tuple[Any, ...]] | Omit = OMIT,
        people: tuple[datetime.date, int, *tuple[models.PersonInput, ...]] | Omit = OMIT,
        short: Sequence[str | int] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Point:
        """Add a point.

        `POST /points`

        Args:
            place: Closed by `items`.
            seen: Closed by `maxItems`; each item has a type of its own.
            one: A single item.
            open: May be longer by items of any type.
            people: May be longer by items of one type.
            short: May be shorter or longer, so it is a list.
            request_options: Settings for this call alone.
        """
        return self._call(
            ADD_POINT,
            body={
                "place": place,
                "seen": seen,
                "one": one,
                "open": open,
                "people": people,
                "short": short,
            },
            options=request_options,
        )


class AsyncPoints(AsyncResource):
    """Operations on Points."""

    async def add_point(
        self,
        *,
        place: tuple[float, float],
        seen: tuple[datetime.date, models.PersonInput],
        one: tuple[str],
        open: tuple[str, int, *tuple[Any, ...]] | Omit = OMIT,
        people: tuple[datetime.date, int, *tuple[models.PersonInput, ...]] | Omit = OMIT,
        short: Sequence[str | int] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Point:
        """Add a point.

        `POST /points`

        Args:
            place: Closed by `items`.
            seen: Closed by `maxItems`; each item has a type of its own.
            one: A single item.
            open: May be longer by items of any type.
            people: May be longer by items of one type.
            short: May be shorter or longer, so it is a list.
            request_options: Settings for this call alone.
        """
        return await self._call(
            ADD_POINT,
            body={
                "place": place,
                "seen": seen,
                "one": one,
                "open": open,
                "people": people,
                "short": short,
            },
            options=request_options,
        )
