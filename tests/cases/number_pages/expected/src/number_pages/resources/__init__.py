"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .songs import AsyncSongs as AsyncSongs
    from .songs import Songs as Songs
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncSongs": "songs:AsyncSongs",
            "Songs": "songs:Songs",
        },
    )
