"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .kennel import AsyncKennel as AsyncKennel
    from .kennel import Kennel as Kennel
    from .kennel_intake import AsyncKennelIntake as AsyncKennelIntake
    from .kennel_intake import KennelIntake as KennelIntake
    from .dogs import AsyncDogController as AsyncDogController
    from .dogs import DogController as DogController
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncKennel": "kennel:AsyncKennel",
            "Kennel": "kennel:Kennel",
            "AsyncKennelIntake": "kennel_intake:AsyncKennelIntake",
            "KennelIntake": "kennel_intake:KennelIntake",
            "AsyncDogController": "dogs:AsyncDogController",
            "DogController": "dogs:DogController",
        },
    )
