"""Operations on kennel intake."""

from __future__ import annotations

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

TAKE: Operation[None] = Operation(
    "DogController_take",
    "POST",
    "/dogs",
    body="application/json",
)


class KennelIntake(Resource):
    """Operations on kennel intake."""

    def take(
        self,
        *,
        kind: models.DogDogKind | Omit = OMIT,
        level: models.DogLevel | Omit = OMIT,
        sleeps_in: models.DogHomeInput | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take a dog in.

        `POST /dogs`

        Args:
            kind: What kind of dog it is.
            sleeps_in: Where it sleeps.
            request_options: Settings for this call alone.
        """
        return self._call(
            TAKE,
            body={"dogKind": kind, "level": level, "home": sleeps_in},
            options=request_options,
        )


class AsyncKennelIntake(AsyncResource):
    """Operations on kennel intake."""

    async def take(
        self,
        *,
        kind: models.DogDogKind | Omit = OMIT,
        level: models.DogLevel | Omit = OMIT,
        sleeps_in: models.DogHomeInput | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Take a dog in.

        `POST /dogs`

        Args:
            kind: What kind of dog it is.
            sleeps_in: Where it sleeps.
            request_options: Settings for this call alone.
        """
        return await self._call(
            TAKE,
            body={"dogKind": kind, "level": level, "home": sleeps_in},
            options=request_options,
        )
