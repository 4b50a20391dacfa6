"""A keyword."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class None_(Model):
    """A keyword."""

    a: str | None = None
    """A field."""


class NoneDict(TypedDict):
    """The fields of None_ as a dict."""

    a: NotRequired[str]
    """A field."""


NoneInput: TypeAlias = None_ | NoneDict
"""None_, or a dict with its fields."""
