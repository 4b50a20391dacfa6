"""Response of listLoans."""

from __future__ import annotations

from .._runtime.models import Model
from .book import Book


class ListLoansResponse(Model):
    """Response of listLoans."""

    loans: list[Book]
    """All."""

    total: int
    """How many there are."""
