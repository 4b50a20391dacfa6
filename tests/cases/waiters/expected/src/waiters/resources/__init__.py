"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .builds import AsyncBuilds as AsyncBuilds
    from .builds import Builds as Builds
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncBuilds": "builds:AsyncBuilds",
            "Builds": "builds:Builds",
        },
    )
