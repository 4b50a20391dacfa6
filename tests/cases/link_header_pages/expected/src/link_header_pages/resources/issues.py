"""Operations on Issues."""

from __future__ import annotations

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import LinkPages, Operation
from .._runtime.options import RequestOptions
from .._runtime.pagination import AsyncPager, Page
from .._runtime.resources import AsyncResource, Resource

LIST_ISSUES: Operation[list[models.Issue]] = Operation(
    "listIssues",
    "GET",
    "/issues",
    returns=lambda: list[models.Issue],
    pages=LinkPages(items=None),
)
LIST_LABELS: Operation[models.ListLabelsResponse] = Operation(
    "listLabels",
    "GET",
    "/labels",
    returns=lambda: models.ListLabelsResponse,
    pages=LinkPages(items="labels"),
)
LIST_PEOPLE: Operation[list[str]] = Operation(
    "listPeople",
    "GET",
    "/people",
    returns=lambda: list[str],
)


class Issues(Resource):
    """Operations on Issues."""

    def list_issues(
        self,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Page[models.Issue, list[models.Issue]]:
        """List issues.

        `GET /issues`

        How its pages follow one another, its parameters and response show.

        Args:
            page: Which page.
            per_page: Issues on it.
            request_options: Settings for this call alone.
        """
        return self._page(
            LIST_ISSUES,
            query={"page": page, "per_page": per_page},
            options=request_options,
        )

    def list_labels(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Page[str, models.ListLabelsResponse]:
        """List labels.

        `GET /labels`

        The settings say that it is a list.

        Args:
            request_options: Settings for this call alone.
        """
        return self._page(
            LIST_LABELS,
            options=request_options,
        )

    def list_people(
        self,
        *,
        page: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> list[str]:
        """List people.

        `GET /people`

        The settings say that it is no list of pages, although it looks like one.

        Args:
            page: Which page.
            request_options: Settings for this call alone.
        """
        return self._call(
            LIST_PEOPLE,
            query={"page": page},
            options=request_options,
        )


class AsyncIssues(AsyncResource):
    """Operations on Issues."""

    def list_issues(
        self,
        *,
        page: int | Omit = OMIT,
        per_page: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[models.Issue, list[models.Issue]]:
        """List issues.

        `GET /issues`

        How its pages follow one another, its parameters and response show.

        Args:
            page: Which page.
            per_page: Issues on it.
            request_options: Settings for this call alone.
        """
        return self._page(
            LIST_ISSUES,
            query={"page": page, "per_page": per_page},
            options=request_options,
        )

    def list_labels(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[str, models.ListLabelsResponse]:
        """List labels.

        `GET /labels`

        The settings say that it is a list.

        Args:
            request_options: Settings for this call alone.
        """
        return self._page(
            LIST_LABELS,
            options=request_options,
        )

    async def list_people(
        self,
        *,
        page: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> list[str]:
        """List people.

        `GET /people`

        The settings say that it is no list of pages, although it looks like one.

        Args:
            page: Which page.
            request_options: Settings for this call alone.
        """
        return await self._call(
            LIST_PEOPLE,
            query={"page": page},
            options=request_options,
        )
