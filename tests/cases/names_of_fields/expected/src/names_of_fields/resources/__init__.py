"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .things import AsyncThings as AsyncThings
    from .things import Things as Things
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncThings": "things:AsyncThings",
            "Things": "things:Things",
        },
    )
