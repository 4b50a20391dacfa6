"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .lights import AsyncLights as AsyncLights
    from .lights import Lights as Lights
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncLights": "lights:AsyncLights",
            "Lights": "lights:Lights",
        },
    )
