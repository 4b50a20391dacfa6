"""Operations on Places."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

GET_PLACE: Operation[models.Place] = Operation(
    "getPlace",
    "GET",
    "/places/{id}",
    returns=lambda: models.Place,
)
PUT_PLACE: Operation[None] = Operation(
    "putPlace",
    "PUT",
    "/places/{id}",
    body="application/json",
    body_required=True,
)


class Places(Resource):
    """Operations on Places."""

    def get_place(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Place:
        """Get a place.

        `GET /places/{id}`

        Args:
            id: The place.
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_PLACE,
            path={"id": id},
            options=request_options,
        )

    def put_place(
        self,
        id: str,
        *,
        places: Sequence[models.PlaceInput] | Omit = OMIT,
        first: models.PlaceInput | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change a place.

        `PUT /places/{id}`

        Args:
            id: The place.
            places: All of them.
            first: A place.
            request_options: Settings for this call alone.
        """
        return self._call(
            PUT_PLACE,
            path={"id": id},
            body={"places": places, "first": first},
            options=request_options,
        )


class AsyncPlaces(AsyncResource):
    """Operations on Places."""

    async def get_place(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Place:
        """Get a place.

        `GET /places/{id}`

        Args:
            id: The place.
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_PLACE,
            path={"id": id},
            options=request_options,
        )

    async def put_place(
        self,
        id: str,
        *,
        places: Sequence[models.PlaceInput] | Omit = OMIT,
        first: models.PlaceInput | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change a place.

        `PUT /places/{id}`

        Args:
            id: The place.
            places: All of them.
            first: A place.
            request_options: Settings for this call alone.
        """
        return await self._call(
            PUT_PLACE,
            path={"id": id},
            body={"places": places, "first": first},
            options=request_options,
        )
