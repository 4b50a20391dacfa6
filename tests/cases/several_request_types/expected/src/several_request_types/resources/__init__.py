"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .people import AsyncPeople as AsyncPeople
    from .people import People as People
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncPeople": "people:AsyncPeople",
            "People": "people:People",
        },
    )
