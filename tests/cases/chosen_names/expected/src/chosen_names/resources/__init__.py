"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .widgets import AsyncWidgets as AsyncWidgets
    from .widgets import Widgets as Widgets
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncWidgets": "widgets:AsyncWidgets",
            "Widgets": "widgets:Widgets",
        },
    )
