"""Who made it."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Maker(Model):
    """Who made it."""

    name: str | None = None


class MakerDict(TypedDict):
    """The fields of Maker as a dict."""

    name: NotRequired[str]


MakerInput: TypeAlias = Maker | MakerDict
"""Maker, or a dict with its fields."""
