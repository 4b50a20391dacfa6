"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .parks import AsyncParks as AsyncParks
    from .parks import Parks as Parks
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncParks": "parks:AsyncParks",
            "Parks": "parks:Parks",
        },
    )
