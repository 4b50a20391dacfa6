"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pets import AsyncPets as AsyncPets
    from .pets import Pets as Pets
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncPets": "pets:AsyncPets",
            "Pets": "pets:Pets",
        },
    )
