"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .vehicles import AsyncVehicles as AsyncVehicles
    from .vehicles import Vehicles as Vehicles
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncVehicles": "vehicles:AsyncVehicles",
            "Vehicles": "vehicles:Vehicles",
        },
    )
