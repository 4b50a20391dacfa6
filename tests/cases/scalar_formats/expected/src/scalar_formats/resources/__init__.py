"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .readings import AsyncReadings as AsyncReadings
    from .readings import Readings as Readings
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncReadings": "readings:AsyncReadings",
            "Readings": "readings:Readings",
        },
    )
