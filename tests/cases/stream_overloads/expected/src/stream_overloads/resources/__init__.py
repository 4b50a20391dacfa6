"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .texts import AsyncTexts as AsyncTexts
    from .texts import Texts as Texts
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncTexts": "texts:AsyncTexts",
            "Texts": "texts:Texts",
        },
    )
