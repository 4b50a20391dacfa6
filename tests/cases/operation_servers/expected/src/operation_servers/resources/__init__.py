"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .files import AsyncFiles as AsyncFiles
    from .files import Files as Files
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncFiles": "files:AsyncFiles",
            "Files": "files:Files",
        },
    )
