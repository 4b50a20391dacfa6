"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .clock import AsyncClock as AsyncClock
    from .clock import Clock as Clock
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncClock": "clock:AsyncClock",
            "Clock": "clock:Clock",
        },
    )
