"""Request of searchBooks."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class SearchBooksRequest(Model):
    """Request of searchBooks."""

    words: str
    """To look for."""

    skip: int | None = None
    """Books to pass over."""


class SearchBooksRequestDict(TypedDict):
    """The fields of SearchBooksRequest as a dict."""

    words: str
    """To look for."""

    skip: NotRequired[int]
    """Books to pass over."""


SearchBooksRequestInput: TypeAlias = SearchBooksRequest | SearchBooksRequestDict
"""SearchBooksRequest, or a dict with its fields."""
