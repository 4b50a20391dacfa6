"""Third."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class FooBar3(Model):
    """Third."""

    a: bool | None = None
    """A field."""


class FooBar3Dict(TypedDict):
    """The fields of FooBar3 as a dict."""

    a: NotRequired[bool]
    """A field."""


FooBar3Input: TypeAlias = FooBar3 | FooBar3Dict
"""FooBar3, or a dict with its fields."""
