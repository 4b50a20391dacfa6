"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .media import AsyncMedia as AsyncMedia
    from .media import Media as Media
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncMedia": "media:AsyncMedia",
            "Media": "media:Media",
        },
    )
