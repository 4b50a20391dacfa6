"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .albums import Albums as Albums
    from .albums import AsyncAlbums as AsyncAlbums
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncAlbums": "albums:AsyncAlbums",
            "Albums": "albums:Albums",
        },
    )
