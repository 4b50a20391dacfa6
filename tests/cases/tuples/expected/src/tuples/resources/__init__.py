"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .points import AsyncPoints as AsyncPoints
    from .points import Points as Points
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncPoints": "points:AsyncPoints",
            "Points": "points:Points",
        },
    )
