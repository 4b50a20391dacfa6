"""Request of queryFiles."""

from __future__ import annotations

from typing import TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class QueryFilesRequest(Model):
    """Request of queryFiles."""

    text: str


class QueryFilesRequestDict(TypedDict):
    """The fields of QueryFilesRequest as a dict."""

    text: str


QueryFilesRequestInput: TypeAlias = QueryFilesRequest | QueryFilesRequestDict
"""QueryFilesRequest, or a dict with its fields."""
