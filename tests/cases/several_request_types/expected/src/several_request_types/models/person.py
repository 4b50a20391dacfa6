"""Someone."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Person(Model):
    """Someone."""

    name: str
    """For others."""

    age: int | None = None
    """In years."""


class PersonDict(TypedDict):
    """The fields of Person as a dict."""

    name: str
    """For others."""

    age: NotRequired[int]
    """In years."""


PersonInput: TypeAlias = Person | PersonDict
"""Person, or a dict with its fields."""
