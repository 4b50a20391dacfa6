"""Operations on Horses of the farm."""

from __future__ import annotations

from functools import cached_property

from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource
from .animals_horses_foals import AnimalsHorsesFoals, AsyncAnimalsHorsesFoals

LIST_HORSES: Operation[None] = Operation(
    "listHorses",
    "GET",
    "/horses",
)


class AnimalsHorses(Resource):
    """Operations on Horses of the farm."""

    @cached_property
    def foals(self) -> AnimalsHorsesFoals:
        """Operations on Animals Horses Foals."""
        return AnimalsHorsesFoals(self._client)

    def list_horses(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """All horses.

        `GET /horses`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            LIST_HORSES,
            options=request_options,
        )


class AsyncAnimalsHorses(AsyncResource):
    """Operations on Horses of the farm."""

    @cached_property
    def foals(self) -> AsyncAnimalsHorsesFoals:
        """Operations on Animals Horses Foals."""
        return AsyncAnimalsHorsesFoals(self._client)

    async def list_horses(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """All horses.

        `GET /horses`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            LIST_HORSES,
            options=request_options,
        )
