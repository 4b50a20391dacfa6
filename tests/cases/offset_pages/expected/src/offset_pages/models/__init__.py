"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .book import Book as Book
    from .list_books_response import ListBooksResponse as ListBooksResponse
    from .list_loans_response import ListLoansResponse as ListLoansResponse
    from .search_books_request import SearchBooksRequest as SearchBooksRequest
    from .search_books_request import SearchBooksRequestDict as SearchBooksRequestDict
    from .search_books_request import SearchBooksRequestInput as SearchBooksRequestInput
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Book": "book:Book",
            "ListBooksResponse": "list_books_response:ListBooksResponse",
            "ListLoansResponse": "list_loans_response:ListLoansResponse",
            "SearchBooksRequest": "search_books_request:SearchBooksRequest",
            "SearchBooksRequestDict": "search_books_request:SearchBooksRequestDict",
            "SearchBooksRequestInput": "search_books_request:SearchBooksRequestInput",
        },
    )
