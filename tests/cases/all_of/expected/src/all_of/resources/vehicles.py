"""Operations on Vehicles."""

from __future__ import annotations

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

ADD_VEHICLE: Operation[models.AnyVehicle] = Operation(
    "addVehicle",
    "POST",
    "/vehicles",
    body="application/json",
    body_required=True,
    returns=lambda: models.AnyVehicle,
)


class Vehicles(Resource):
    """Operations on Vehicles."""

    def add_vehicle(
        self,
        *,
        kind: str,
        wheels: int,
        seats: int,
        owner: models.OwnerInput | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.AnyVehicle:
        """Add a vehicle.

        `POST /vehicles`

        Args:
            kind: Which vehicle it is.
            wheels: How many wheels the car has. 3 to 18.
            seats: How many people it takes.
            owner: Who pays for it.
            request_options: Settings for this call alone.
        """
        return self._call(
            ADD_VEHICLE,
            body={"kind": kind, "wheels": wheels, "seats": seats, "owner": owner},
            options=request_options,
        )


class AsyncVehicles(AsyncResource):
    """Operations on Vehicles."""

    async def add_vehicle(
        self,
        *,
        kind: str,
        wheels: int,
        seats: int,
        owner: models.OwnerInput | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.AnyVehicle:
        """Add a vehicle.

        `POST /vehicles`

        Args:
            kind: Which vehicle it is.
            wheels: How many wheels the car has. 3 to 18.
            seats: How many people it takes.
            owner: Who pays for it.
            request_options: Settings for this call alone.
        """
        return await self._call(
            ADD_VEHICLE,
            body={"kind": kind, "wheels": wheels, "seats": seats, "owner": owner},
            options=request_options,
        )
