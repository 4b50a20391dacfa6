"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .places import AsyncPlaces as AsyncPlaces
    from .places import Places as Places
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncPlaces": "places:AsyncPlaces",
            "Places": "places:Places",
        },
    )
