"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .health import AsyncHealth as AsyncHealth
    from .health import Health as Health
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncHealth": "health:AsyncHealth",
            "Health": "health:Health",
        },
    )
