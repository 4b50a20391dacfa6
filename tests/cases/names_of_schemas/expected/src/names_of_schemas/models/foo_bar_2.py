"""Second."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class FooBar2(Model):
    """Second."""

    a: int | None = None
    """A field."""


class FooBar2Dict(TypedDict):
    """The fields of FooBar2 as a dict."""

    a: NotRequired[int]
    """A field."""


FooBar2Input: TypeAlias = FooBar2 | FooBar2Dict
"""FooBar2, or a dict with its fields."""
