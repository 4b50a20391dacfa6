"""Operations on Parks."""

from __future__ import annotations

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation, URLPages
from .._runtime.options import RequestOptions
from .._runtime.pagination import AsyncPager, Page
from .._runtime.resources import AsyncResource, Resource

LIST_PARKS: Operation[models.ListParksResponse] = Operation(
    "listParks",
    "GET",
    "/parks",
    returns=lambda: models.ListParksResponse,
    pages=URLPages(items="results", url="next"),
)
LIST_TREES: Operation[models.ListTreesResponse] = Operation(
    "listTrees",
    "GET",
    "/trees",
    returns=lambda: models.ListTreesResponse,
    pages=URLPages(items="items", url="paging.more"),
)


class Parks(Resource):
    """Operations on Parks."""

    def list_parks(
        self,
        *,
        limit: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Page[models.Park, models.ListParksResponse]:
        """List parks.

        `GET /parks`

        How its pages follow one another, its parameters and response show.

        Args:
            limit: Parks on a page.
            request_options: Settings for this call alone.
        """
        return self._page(
            LIST_PARKS,
            query={"limit": limit},
            options=request_options,
        )

    def list_trees(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Page[str, models.ListTreesResponse]:
        """List trees.

        `GET /trees`

        The settings say that it is a list.

        Args:
            request_options: Settings for this call alone.
        """
        return self._page(
            LIST_TREES,
            options=request_options,
        )


class AsyncParks(AsyncResource):
    """Operations on Parks."""

    def list_parks(
        self,
        *,
        limit: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[models.Park, models.ListParksResponse]:
        """List parks.

        `GET /parks`

        How its pages follow one another, its parameters and response show.

        Args:
            limit: Parks on a page.
            request_options: Settings for this call alone.
        """
        return self._page(
            LIST_PARKS,
            query={"limit": limit},
            options=request_options,
        )

    def list_trees(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[str, models.ListTreesResponse]:
        """List trees.

        `GET /trees`

        The settings say that it is a list.

        Args:
            request_options: Settings for this call alone.
        """
        return self._page(
            LIST_TREES,
            options=request_options,
        )
