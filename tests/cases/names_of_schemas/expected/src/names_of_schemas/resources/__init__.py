"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .schemas import AsyncSchemas as AsyncSchemas
    from .schemas import Schemas as Schemas
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncSchemas": "schemas:AsyncSchemas",
            "Schemas": "schemas:Schemas",
        },
    )
