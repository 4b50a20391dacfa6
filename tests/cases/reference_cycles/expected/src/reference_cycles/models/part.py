"""A part of a work, with the works in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Part(Model):
    """A part of a work, with the works in it."""

    text: str
    """What it says."""

    parts: list[Work] | None = None
    """Works in it."""


class PartDict(TypedDict):
    """The fields of Part as a dict."""

    text: str
    """What it says."""

    parts: NotRequired[Sequence[WorkInput]]
    """Works in it."""


PartInput: TypeAlias = Part | PartDict
"""Part, or a dict with its fields."""

# These modules import this one as well.
from .work import Work, WorkInput  # noqa: E402
