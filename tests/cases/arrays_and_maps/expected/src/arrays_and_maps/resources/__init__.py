"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shelves import AsyncShelves as AsyncShelves
    from .shelves import Shelves as Shelves
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncShelves": "shelves:AsyncShelves",
            "Shelves": "shelves:Shelves",
        },
    )
