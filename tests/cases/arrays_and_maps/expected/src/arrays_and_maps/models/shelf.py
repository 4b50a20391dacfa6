"""A shelf in the shop."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model
from .title import Title, TitleInput


class Shelf(Model):
    """A shelf in the shop."""

    titles: list[str]
    """What stands on it, from left to right."""

    prices: dict[str, int]
    """Price in cents by title."""

    grid: list[list[str]] | None = None
    """Where each title stands, by row and column."""

    dated: dict[str, list[Title]] | None = None
    """Titles by the day on which they came in."""

    by_code: dict[str, Title] | None = None
    """Titles by a code in capitals."""

    corner: list[int | str] | None = None
    """Row, column and remark."""

    anything: list[Any] | None = None
    """Whatever else lies there."""

    notes: dict[str, Any] | None = None
    """Remarks without rules."""

    never: list[Any] | None = None
    """Has always been empty."""


class ShelfDict(TypedDict):
    """The fields of Shelf as a dict."""

    titles: Sequence[str]
    """What stands on it, from left to right."""

    prices: Mapping[str, int]
    """Price in cents by title."""

    grid: NotRequired[Sequence[Sequence[str]]]
    """Where each title stands, by row and column."""

    dated: NotRequired[Mapping[str, Sequence[TitleInput]]]
    """Titles by the day on which they came in."""

    by_code: NotRequired[Mapping[str, TitleInput]]
    """Titles by a code in capitals."""

    corner: NotRequired[Sequence[int | str]]
    """Row, column and remark."""

    anything: NotRequired[Sequence[Any]]
    """Whatever else lies there."""

    notes: NotRequired[Mapping[str, Any]]
    """Remarks without rules."""

    never: NotRequired[Sequence[Any]]
    """Has always been empty."""


ShelfInput: TypeAlias = Shelf | ShelfDict
"""Shelf, or a dict with its fields."""
