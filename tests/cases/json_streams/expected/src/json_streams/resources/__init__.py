"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .sensors import AsyncSensors as AsyncSensors
    from .sensors import Sensors as Sensors
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncSensors": "sensors:AsyncSensors",
            "Sensors": "sensors:Sensors",
        },
    )
