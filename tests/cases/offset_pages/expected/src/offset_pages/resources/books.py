"""Operations on Books."""

from __future__ import annotations

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import OffsetPages, Operation
from .._runtime.options import RequestOptions
from .._runtime.pagination import AsyncPager, Page
from .._runtime.resources import AsyncResource, Resource

LIST_BOOKS: Operation[models.ListBooksResponse] = Operation(
    "listBooks",
    "GET",
    "/books",
    returns=lambda: models.ListBooksResponse,
    pages=OffsetPages(items="books", parameter="offset", total="total"),
)
SEARCH_BOOKS: Operation[list[models.Book]] = Operation(
    "searchBooks",
    "POST",
    "/books/search",
    body="application/json",
    body_required=True,
    returns=lambda: list[models.Book],
    pages=OffsetPages(items=None, parameter="skip", in_body=True),
)
LIST_LOANS: Operation[models.ListLoansResponse] = Operation(
    "listLoans",
    "GET",
    "/loans",
    returns=lambda: models.ListLoansResponse,
)


class Books(Resource):
    """Operations on Books."""

    def list_books(
        self,
        *,
        offset: int | Omit = OMIT,
        limit: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Page[models.Book, models.ListBooksResponse]:
        """List books.

        `GET /books`

        How its pages follow one another, its parameters and response show.

        Args:
            offset: Books to pass over.
            limit: Books on a page.
            request_options: Settings for this call alone.
        """
        return self._page(
            LIST_BOOKS,
            query={"offset": offset, "limit": limit},
            options=request_options,
        )

    def search_books(
        self,
        *,
        words: str,
        skip: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Page[models.Book, list[models.Book]]:
        """Search books.

        `POST /books/search`

        The settings say that it is a list.

        Args:
            words: To look for.
            skip: Books to pass over.
            request_options: Settings for this call alone.
        """
        return self._page(
            SEARCH_BOOKS,
            body={"words": words, "skip": skip},
            options=request_options,
        )

    def list_loans(
        self,
        *,
        offset: int | Omit = OMIT,
        limit: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.ListLoansResponse:
        """List loans.

        `GET /loans`

        The document itself says that it is a list of one page.

        Args:
            offset: Ignored.
            limit: Ignored.
            request_options: Settings for this call alone.
        """
        return self._call(
            LIST_LOANS,
            query={"offset": offset, "limit": limit},
            options=request_options,
        )


class AsyncBooks(AsyncResource):
    """Operations on Books."""

    def list_books(
        self,
        *,
        offset: int | Omit = OMIT,
        limit: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[models.Book, models.ListBooksResponse]:
        """List books.

        `GET /books`

        How its pages follow one another, its parameters and response show.

        Args:
            offset: Books to pass over.
            limit: Books on a page.
            request_options: Settings for this call alone.
        """
        return self._page(
            LIST_BOOKS,
            query={"offset": offset, "limit": limit},
            options=request_options,
        )

    def search_books(
        self,
        *,
        words: str,
        skip: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[models.Book, list[models.Book]]:
        """Search books.

        `POST /books/search`

        The settings say that it is a list.

        Args:
            words: To look for.
            skip: Books to pass over.
            request_options: Settings for this call alone.
        """
        return self._page(
            SEARCH_BOOKS,
            body={"words": words, "skip": skip},
            options=request_options,
        )

    async def list_loans(
        self,
        *,
        offset: int | Omit = OMIT,
        limit: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.ListLoansResponse:
        """List loans.

        `GET /loans`

        The document itself says that it is a list of one page.

        Args:
            offset: Ignored.
            limit: Ignored.
            request_options: Settings for this call alone.
        """
        return await self._call(
            LIST_LOANS,
            query={"offset": offset, "limit": limit},
            options=request_options,
        )
