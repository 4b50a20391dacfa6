"""What the dict of another would be called."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class FooBarDict(Model):
    """What the dict of another would be called."""

    c: str | None = None
    """A field."""


class FooBarDictDict(TypedDict):
    """The fields of FooBarDict as a dict."""

    c: NotRequired[str]
    """A field."""


FooBarDictInput: TypeAlias = FooBarDict | FooBarDictDict
"""FooBarDict, or a dict with its fields."""
