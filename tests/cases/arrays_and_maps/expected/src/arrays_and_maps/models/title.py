"""A book."""

from __future__ import annotations

from typing import TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Title(Model):
    """A book."""

    name: str
    """As printed on the cover."""


class TitleDict(TypedDict):
    """The fields of Title as a dict."""

    name: str
    """As printed on the cover."""


TitleInput: TypeAlias = Title | TitleDict
"""Title, or a dict with its fields."""
