"""Request of search."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model
from .range import Range, RangeInput
from .words import Words, WordsInput

SearchRequestFilterOption4: TypeAlias = Literal["everything", "nothing"]
"""Request filter option 4 of search."""


class SearchRequest(Model):
    """Request of search."""

    query: str | list[str]
    """Words to look for, or several of them."""

    limit: str | int | None = None
    """How many hits, or `all`."""

    filter: Range | Words | bool | SearchRequestFilterOption4 | None = None
    """What a hit must be like."""


class SearchRequestDict(TypedDict):
    """The fields of SearchRequest as a dict."""

    query: str | Sequence[str]
    """Words to look for, or several of them."""

    limit: NotRequired[str | int]
    """How many hits, or `all`."""

    filter: NotRequired[RangeInput | WordsInput | bool | SearchRequestFilterOption4]
    """What a hit must be like."""


SearchRequestInput: TypeAlias = SearchRequest | SearchRequestDict
"""SearchRequest, or a dict with its fields."""
