"""Operations on Authors."""

from __future__ import annotations

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

ADD_AUTHOR: Operation[models.Author] = Operation(
    "addAuthor",
    "POST",
    "/authors",
    body="application/json",
    body_required=True,
    returns=lambda: models.Author,
)


class Authors(Resource):
    """Operations on Authors."""

    def add_author(
        self,
        *,
        name: str,
        books: models.BookListInput,
        works: models.WorkInput | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Author:
        """Add an author.

        `POST /authors`

        Args:
            name: As printed.
            books: Several books.
            works: A union that leads back to itself through a class.
            request_options: Settings for this call alone.
        """
        return self._call(
            ADD_AUTHOR,
            body={"name": name, "books": books, "works": works},
            options=request_options,
        )


class AsyncAuthors(AsyncResource):
    """Operations on Authors."""

    async def add_author(
        self,
        *,
        name: str,
        books: models.BookListInput,
        works: models.WorkInput | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Author:
        """Add an author.

        `POST /authors`

        Args:
            name: As printed.
            books: Several books.
            works: A union that leads back to itself through a class.
            request_options: Settings for this call alone.
        """
        return await self._call(
            ADD_AUTHOR,
            body={"name": name, "books": books, "works": works},
            options=request_options,
        )
