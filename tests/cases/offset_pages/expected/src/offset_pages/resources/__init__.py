"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .books import AsyncBooks as AsyncBooks
    from .books import Books as Books
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncBooks": "books:AsyncBooks",
            "Books": "books:Books",
        },
    )
