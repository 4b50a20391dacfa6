"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .second import AsyncSecond as AsyncSecond
    from .second import Second as Second
    from .default import AsyncDefault as AsyncDefault
    from .default import Default as Default
    from .first import AsyncFirst as AsyncFirst
    from .first import First as First
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncSecond": "second:AsyncSecond",
            "Second": "second:Second",
            "AsyncDefault": "default:AsyncDefault",
            "Default": "default:Default",
            "AsyncFirst": "first:AsyncFirst",
            "First": "first:First",
        },
    )
