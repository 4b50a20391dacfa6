"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .print import AsyncPrint as AsyncPrint
    from .print import Print as Print
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncPrint": "print:AsyncPrint",
            "Print": "print:Print",
        },
    )
