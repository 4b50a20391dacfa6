"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shop import AsyncShop as AsyncShop
    from .shop import Shop as Shop
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncShop": "shop:AsyncShop",
            "Shop": "shop:Shop",
        },
    )
