"""Response of listBooks."""

from __future__ import annotations

from .._runtime.models import Model
from .book import Book


class ListBooksResponse(Model):
    """Response of listBooks."""

    books: list[Book]
    """Some."""

    total: int
    """How many there are."""
