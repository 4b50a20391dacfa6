"""Somebody who writes."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Author(Model):
    """Somebody who writes."""

    name: str
    """As printed."""

    books: BookList

    works: Work | None = None


class AuthorDict(TypedDict):
    """The fields of Author as a dict."""

    name: str
    """As printed."""

    books: BookListInput

    works: NotRequired[WorkInput]


AuthorInput: TypeAlias = Author | AuthorDict
"""Author, or a dict with its fields."""

# These modules import this one as well.
from .book_list import BookList, BookListInput  # noqa: E402
from .work import Work, WorkInput  # noqa: E402
