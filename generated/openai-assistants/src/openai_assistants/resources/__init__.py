"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .assistants import Assistants as Assistants
    from .assistants import AsyncAssistants as AsyncAssistants
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncAssistants": "assistants:AsyncAssistants",
            "Assistants": "assistants:Assistants",
        },
    )
