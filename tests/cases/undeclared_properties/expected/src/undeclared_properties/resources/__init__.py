"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .scores import AsyncScores as AsyncScores
    from .scores import Scores as Scores
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncScores": "scores:AsyncScores",
            "Scores": "scores:Scores",
        },
    )
