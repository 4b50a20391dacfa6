"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .payments import AsyncPayments as AsyncPayments
    from .payments import Payments as Payments
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncPayments": "payments:AsyncPayments",
            "Payments": "payments:Payments",
        },
    )
