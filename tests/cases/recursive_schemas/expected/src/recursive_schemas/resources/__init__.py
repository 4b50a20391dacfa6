"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .trees import AsyncTrees as AsyncTrees
    from .trees import Trees as Trees
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncTrees": "trees:AsyncTrees",
            "Trees": "trees:Trees",
        },
    )
