"""Operations on Doors."""

from __future__ import annotations

from .. import models
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

OPEN_DOOR: Operation[None] = Operation(
    "openDoor",
    "POST",
    "/doors/{id}",
    errors=lambda: {
        409: models.Conflict | models.Problem,
        503: list[models.Problem],
        "default": models.Problem,
    },
)
CLOSE_DOOR: Operation[models.Problem] = Operation(
    "closeDoor",
    "DELETE",
    "/doors/{id}",
    returns=lambda: models.Problem,
)


class Doors(Resource):
    """Operations on Doors."""

    def open_door(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Open a door.

        `POST /doors/{id}`

        Args:
            id: The door.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is wrong.
            NotFoundError: There is no such door.
            ConflictError: Somebody else opens it.
            APIStatusError: Status 418. It is a teapot. Status 4XX. The request is wrong.
        """
        return self._call(
            OPEN_DOOR,
            path={"id": id},
            options=request_options,
        )

    def close_door(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Problem:
        """Close a door.

        `DELETE /doors/{id}`

        Args:
            id: The door.
            request_options: Settings for this call alone.
        """
        return self._call(
            CLOSE_DOOR,
            path={"id": id},
            options=request_options,
        )


class AsyncDoors(AsyncResource):
    """Operations on Doors."""

    async def open_door(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Open a door.

        `POST /doors/{id}`

        Args:
            id: The door.
            request_options: Settings for this call alone.

        Raises:
            BadRequestError: The request is wrong.
            NotFoundError: There is no such door.
            ConflictError: Somebody else opens it.
            APIStatusError: Status 418. It is a teapot. Status 4XX. The request is wrong.
        """
        return await self._call(
            OPEN_DOOR,
            path={"id": id},
            options=request_options,
        )

    async def close_door(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Problem:
        """Close a door.

        `DELETE /doors/{id}`

        Args:
            id: The door.
            request_options: Settings for this call alone.
        """
        return await self._call(
            CLOSE_DOOR,
            path={"id": id},
            options=request_options,
        )
