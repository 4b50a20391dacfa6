"""A name that begins with a digit."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class N2Fast(Model):
    """A name that begins with a digit."""

    a: str | None = None
    """A field."""


class N2FastDict(TypedDict):
    """The fields of N2Fast as a dict."""

    a: NotRequired[str]
    """A field."""


N2FastInput: TypeAlias = N2Fast | N2FastDict
"""N2Fast, or a dict with its fields."""
