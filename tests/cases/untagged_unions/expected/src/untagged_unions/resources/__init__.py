"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .search import AsyncSearch as AsyncSearch
    from .search import Search as Search
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncSearch": "search:AsyncSearch",
            "Search": "search:Search",
        },
    )
