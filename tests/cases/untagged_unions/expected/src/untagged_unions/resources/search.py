"""Operations on Search."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

SEARCH: Operation[models.Range | models.Words | int | list[models.Words]] = Operation(
    "search",
    "POST",
    "/search",
    body="application/json",
    body_required=True,
    returns=lambda: models.Range | models.Words | int | list[models.Words],
)


class Search(Resource):
    """Operations on Search."""

    def search(
        self,
        *,
        query: str | Sequence[str],
        limit: str | int | Omit = OMIT,
        filter: (
            models.RangeInput | models.WordsInput | bool | models.SearchRequestFilterOption4 | Omit
        ) = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Range | models.Words | int | list[models.Words]:
        """Search.

        `POST /search`

        Args:
            query: Words to look for, or several of them.
            limit: How many hits, or `all`.
            filter: What a hit must be like.
            request_options: Settings for this call alone.
        """
        return self._call(
            SEARCH,
            body={"query": query, "limit": limit, "filter": filter},
            options=request_options,
        )


class AsyncSearch(AsyncResource):
    """Operations on Search."""

    async def search(
        self,
        *,
        query: str | Sequence[str],
        limit: str | int | Omit = OMIT,
        filter: (
            models.RangeInput | models.WordsInput | bool | models.SearchRequestFilterOption4 | Omit
        ) = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Range | models.Words | int | list[models.Words]:
        """Search.

        `POST /search`

        Args:
            query: Words to look for, or several of them.
            limit: How many hits, or `all`.
            filter: What a hit must be like.
            request_options: Settings for this call alone.
        """
        return await self._call(
            SEARCH,
            body={"query": query, "limit": limit, "filter": filter},
            options=request_options,
        )
