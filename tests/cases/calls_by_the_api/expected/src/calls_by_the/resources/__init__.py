"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orders import AsyncOrders as AsyncOrders
    from .orders import Orders as Orders
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncOrders": "orders:AsyncOrders",
            "Orders": "orders:Orders",
        },
    )
