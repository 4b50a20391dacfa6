"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .news import AsyncNews as AsyncNews
    from .news import News as News
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncNews": "news:AsyncNews",
            "News": "news:News",
        },
    )
