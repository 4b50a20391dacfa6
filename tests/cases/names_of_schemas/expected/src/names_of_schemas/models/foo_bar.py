"""First."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class FooBar(Model):
    """First."""

    a: str | None = None
    """A field."""


class FooBarDict2(TypedDict):
    """The fields of FooBar as a dict."""

    a: NotRequired[str]
    """A field."""


FooBarInput2: TypeAlias = FooBar | FooBarDict2
"""FooBar, or a dict with its fields."""
