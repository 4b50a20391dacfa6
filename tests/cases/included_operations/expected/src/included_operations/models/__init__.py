"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .gift import Gift as Gift
    from .order import Order as Order
    from .order import OrderLine as OrderLine
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Gift": "gift:Gift",
            "Order": "order:Order",
            "OrderLine": "order:OrderLine",
        },
    )
