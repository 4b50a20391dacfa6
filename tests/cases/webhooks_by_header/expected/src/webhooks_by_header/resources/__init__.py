"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pushes import AsyncPushes as AsyncPushes
    from .pushes import Pushes as Pushes
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncPushes": "pushes:AsyncPushes",
            "Pushes": "pushes:Pushes",
        },
    )
