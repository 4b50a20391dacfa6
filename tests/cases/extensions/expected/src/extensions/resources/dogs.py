"""All the dogs of a kennel."""

from __future__ import annotations

from typing import Literal

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import CursorPages, Operation
from .._runtime.options import RequestOptions
from .._runtime.pagination import AsyncPager, Page
from .._runtime.resources import AsyncResource, Resource

LIST: Operation[models.DogPage] = Operation(
    "DogController_findAll_v2",
    "GET",
    "/dogs",
    returns=lambda: models.DogPage,
    pages=CursorPages(items="data", parameter="after", cursor="next"),
)


class DogController(Resource):
    """All the dogs of a kennel."""

    def list(
        self,
        *,
        younger_than: int | Omit = OMIT,
        size: Literal["s", "m"] | Omit = OMIT,
        after: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Page[models.Dog, models.DogPage]:
        """All dogs.

        `GET /dogs`

        Args:
            younger_than: How old they are at most.
            size: How large they are.
            after: Where a page begins.
            request_options: Settings for this call alone.
        """
        return self._page(
            LIST,
            query={"Age<": younger_than, "size": size, "after": after},
            options=request_options,
        )


class AsyncDogController(AsyncResource):
    """All the dogs of a kennel."""

    def list(
        self,
        *,
        younger_than: int | Omit = OMIT,
        size: Literal["s", "m"] | Omit = OMIT,
        after: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[models.Dog, models.DogPage]:
        """All dogs.

        `GET /dogs`

        Args:
            younger_than: How old they are at most.
            size: How large they are.
            after: Where a page begins.
            request_options: Settings for this call alone.
        """
        return self._page(
            LIST,
            query={"Age<": younger_than, "size": size, "after": after},
            options=request_options,
        )
