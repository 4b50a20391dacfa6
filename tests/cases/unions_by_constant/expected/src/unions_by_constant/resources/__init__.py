"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shapes import AsyncShapes as AsyncShapes
    from .shapes import Shapes as Shapes
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncShapes": "shapes:AsyncShapes",
            "Shapes": "shapes:Shapes",
        },
    )
