"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .joined import Joined as Joined
    from .person import Person as Person
    from .price import Price as Price
    from .said import Said as Said
    from .said import SaidData as SaidData
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Joined": "joined:Joined",
            "Person": "person:Person",
            "Price": "price:Price",
            "Said": "said:Said",
            "SaidData": "said:SaidData",
        },
    )
