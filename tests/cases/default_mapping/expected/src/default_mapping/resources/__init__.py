"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .events import AsyncEvents as AsyncEvents
    from .events import Events as Events
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncEvents": "events:AsyncEvents",
            "Events": "events:Events",
        },
    )
