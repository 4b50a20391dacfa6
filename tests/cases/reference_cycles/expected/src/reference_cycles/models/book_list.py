"""Several books."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import TypeAliasType

BookList = TypeAliasType("BookList", "list[Book]")
"""Several books."""

BookListInput = TypeAliasType("BookListInput", "Sequence[BookInput]")
"""What may be passed for BookList."""

# These modules import this one as well.
from .book import Book, BookInput  # noqa: E402
