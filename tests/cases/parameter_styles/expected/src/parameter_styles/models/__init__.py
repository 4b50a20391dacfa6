"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .box import Box as Box
    from .box import BoxDict as BoxDict
    from .box import BoxInput as BoxInput
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Box": "box:Box",
            "BoxDict": "box:BoxDict",
            "BoxInput": "box:BoxInput",
        },
    )
