"""Search of findFiles."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class FindFilesSearch(Model):
    """Search of findFiles."""

    text: str
    """What to look for."""

    page: int | None = None


class FindFilesSearchDict(TypedDict):
    """The fields of FindFilesSearch as a dict."""

    text: str
    """What to look for."""

    page: NotRequired[int]


FindFilesSearchInput: TypeAlias = FindFilesSearch | FindFilesSearchDict
"""FindFilesSearch, or a dict with its fields."""
