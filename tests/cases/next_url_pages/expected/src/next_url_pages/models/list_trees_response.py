"""Response of listTrees."""

from __future__ import annotations

from .._runtime.models import Model


class ListTreesResponsePaging(Model):
    """About the list."""

    more: str | None = None
    """Path and query of the next page."""


class ListTreesResponse(Model):
    """Response of listTrees."""

    items: list[str]
    """Names of trees."""

    paging: ListTreesResponsePaging | None = None
    """About the list."""
