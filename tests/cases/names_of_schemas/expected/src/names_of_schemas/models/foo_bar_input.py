"""What the input of another would be called."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class FooBarInput(Model):
    """What the input of another would be called."""

    b: str | None = None
    """A field."""


class FooBarInputDict(TypedDict):
    """The fields of FooBarInput as a dict."""

    b: NotRequired[str]
    """A field."""


FooBarInputInput: TypeAlias = FooBarInput | FooBarInputDict
"""FooBarInput, or a dict with its fields."""
