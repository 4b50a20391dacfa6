"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .authors import AsyncAuthors as AsyncAuthors
    from .authors import Authors as Authors
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncAuthors": "authors:AsyncAuthors",
            "Authors": "authors:Authors",
        },
    )
