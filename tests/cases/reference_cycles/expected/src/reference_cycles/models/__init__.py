"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .author import Author as Author
    from .author import AuthorDict as AuthorDict
    from .author import AuthorInput as AuthorInput
    from .book import Book as Book
    from .book import BookDict as BookDict
    from .book import BookInput as BookInput
    from .book_list import BookList as BookList
    from .book_list import BookListInput as BookListInput
    from .part import Part as Part
    from .part import PartDict as PartDict
    from .part import PartInput as PartInput
    from .work import Work as Work
    from .work import WorkInput as WorkInput
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Author": "author:Author",
            "AuthorDict": "author:AuthorDict",
            "AuthorInput": "author:AuthorInput",
            "Book": "book:Book",
            "BookDict": "book:BookDict",
            "BookInput": "book:BookInput",
            "BookList": "book_list:BookList",
            "BookListInput": "book_list:BookListInput",
            "Part": "part:Part",
            "PartDict": "part:PartDict",
            "PartInput": "part:PartInput",
            "Work": "work:Work",
            "WorkInput": "work:WorkInput",
        },
    )
