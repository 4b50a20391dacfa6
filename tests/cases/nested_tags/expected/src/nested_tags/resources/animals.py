"""Whatever lives on the farm."""

from __future__ import annotations

from functools import cached_property

from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource
from .animals_horses import AnimalsHorses, AsyncAnimalsHorses

LIST_ANIMALS: Operation[None] = Operation(
    "listAnimals",
    "GET",
    "/animals",
)


class Animals(Resource):
    """Whatever lives on the farm."""

    @cached_property
    def horses(self) -> AnimalsHorses:
        """Operations on Horses of the farm."""
        return AnimalsHorses(self._client)

    def list_animals(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """All animals.

        `GET /animals`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            LIST_ANIMALS,
            options=request_options,
        )


class AsyncAnimals(AsyncResource):
    """Whatever lives on the farm."""

    @cached_property
    def horses(self) -> AsyncAnimalsHorses:
        """Operations on Horses of the farm."""
        return AsyncAnimalsHorses(self._client)

    async def list_animals(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """All animals.

        `GET /animals`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            LIST_ANIMALS,
            options=request_options,
        )
