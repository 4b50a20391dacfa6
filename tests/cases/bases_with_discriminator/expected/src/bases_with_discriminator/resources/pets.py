"""Operations on Pets."""

from __future__ import annotations

from .. import models
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

ADD_PET: Operation[models.AnyPet] = Operation(
    "addPet",
    "POST",
    "/pets",
    body="application/json",
    body_required=True,
    returns=lambda: models.AnyPet,
)


class Pets(Resource):
    """Operations on Pets."""

    def add_pet(
        self,
        *,
        body: models.AnyPetInput,
        request_options: RequestOptions | None = None,
    ) -> models.AnyPet:
        """Add a pet of any kind.

        `POST /pets`

        Args:
            body: Pet, or what extends it.
            request_options: Settings for this call alone.
        """
        return self._call(
            ADD_PET,
            body=body,
            options=request_options,
        )


class AsyncPets(AsyncResource):
    """Operations on Pets."""

    async def add_pet(
        self,
        *,
        body: models.AnyPetInput,
        request_options: RequestOptions | None = None,
    ) -> models.AnyPet:
        """Add a pet of any kind.

        `POST /pets`

        Args:
            body: Pet, or what extends it.
            request_options: Settings for this call alone.
        """
        return await self._call(
            ADD_PET,
            body=body,
            options=request_options,
        )
