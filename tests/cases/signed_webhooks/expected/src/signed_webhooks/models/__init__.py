"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .parcel import Parcel as Parcel
    from .parcel_lost_payload import ParcelLostPayload as ParcelLostPayload
    from .parcel_sent import ParcelSent as ParcelSent
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Parcel": "parcel:Parcel",
            "ParcelLostPayload": "parcel_lost_payload:ParcelLostPayload",
            "ParcelSent": "parcel_sent:ParcelSent",
        },
    )
