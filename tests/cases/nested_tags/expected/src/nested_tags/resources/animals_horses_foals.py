"""Operations on Animals Horses Foals."""

from __future__ import annotations

from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

ADD_FOAL: Operation[None] = Operation(
    "addFoal",
    "POST",
    "/horses/foals",
)


class AnimalsHorsesFoals(Resource):
    """Operations on Animals Horses Foals."""

    def add_foal(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """A foal is born.

        `POST /horses/foals`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            ADD_FOAL,
            options=request_options,
        )


class AsyncAnimalsHorsesFoals(AsyncResource):
    """Operations on Animals Horses Foals."""

    async def add_foal(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """A foal is born.

        `POST /horses/foals`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            ADD_FOAL,
            options=request_options,
        )
