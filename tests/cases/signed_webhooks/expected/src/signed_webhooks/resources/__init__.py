"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .parcels import AsyncParcels as AsyncParcels
    from .parcels import Parcels as Parcels
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncParcels": "parcels:AsyncParcels",
            "Parcels": "parcels:Parcels",
        },
    )
