"""Operations on Songs."""

from __future__ import annotations

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import NumberPages, Operation
from .._runtime.options import RequestOptions
from .._runtime.pagination import AsyncPager, Page
from .._runtime.resources import AsyncResource, Resource

LIST_SONGS: Operation[models.ListSongsResponse] = Operation(
    "listSongs",
    "GET",
    "/songs",
    returns=lambda: models.ListSongsResponse,
    pages=NumberPages(items="data", parameter="page", pages="meta.total_pages"),
)
LIST_CHARTS: Operation[list[models.Song]] = Operation(
    "listCharts",
    "GET",
    "/charts",
    returns=lambda: list[models.Song],
    pages=NumberPages(items=None, parameter="p", first=0),
)


class Songs(Resource):
    """Operations on Songs."""

    def list_songs(
        self,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Page[models.Song, models.ListSongsResponse]:
        """List songs.

        `GET /songs`

        How its pages follow one another, its parameters and response show.

        Args:
            page: Which page. Default: 1.
            per_page: Songs on it.
            request_options: Settings for this call alone.
        """
        return self._page(
            LIST_SONGS,
            query={"page": page, "per_page": per_page},
            options=request_options,
        )

    def list_charts(
        self,
        *,
        p: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Page[models.Song, list[models.Song]]:
        """List the charts.

        `GET /charts`

        The document says that it is a list, whose first page is page 0.

        Args:
            p: Which page. At least 0.
            request_options: Settings for this call alone.
        """
        return self._page(
            LIST_CHARTS,
            query={"p": p},
            options=request_options,
        )


class AsyncSongs(AsyncResource):
    """Operations on Songs."""

    def list_songs(
        self,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[models.Song, models.ListSongsResponse]:
        """List songs.

        `GET /songs`

        How its pages follow one another, its parameters and response show.

        Args:
            page: Which page. Default: 1.
            per_page: Songs on it.
            request_options: Settings for this call alone.
        """
        return self._page(
            LIST_SONGS,
            query={"page": page, "per_page": per_page},
            options=request_options,
        )

    def list_charts(
        self,
        *,
        p: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[models.Song, list[models.Song]]:
        """List the charts.

        `GET /charts`

        The document says that it is a list, whose first page is page 0.

        Args:
            p: Which page. At least 0.
            request_options: Settings for this call alone.
        """
        return self._page(
            LIST_CHARTS,
            query={"p": p},
            options=request_options,
        )
