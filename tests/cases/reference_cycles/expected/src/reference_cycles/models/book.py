"""A book, with its author."""

from __future__ import annotations

from typing import TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Book(Model):
    """A book, with its author."""

    title: str
    """As printed."""

    author: Author
    """Somebody who writes."""


class BookDict(TypedDict):
    """The fields of Book as a dict."""

    title: str
    """As printed."""

    author: AuthorInput
    """Somebody who writes."""


BookInput: TypeAlias = Book | BookDict
"""Book, or a dict with its fields."""

# These modules import this one as well.
from .author import Author, AuthorInput  # noqa: E402
