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
    """Several books."""

    works: Work | None = None
    """A union that leads back to itself through a class."""


class AuthorDict(TypedDict):
    """The fields of Author as a dict."""

    name: str
    """As printed."""

    books: BookListInput
    """Several books."""

    works: NotRequired[WorkInput]
    """A union that leads back to itself through a class."""


AuthorInput: TypeAlias = Author | AuthorDict
"""Author, or a dict with its fields."""

# These modules import this one as well.
from .book_list import BookList, BookListInput  # noqa: E402
from .work import Work, WorkInput  # noqa: E402
