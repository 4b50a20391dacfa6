"""The schema Person."""

from __future__ import annotations

from typing import TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Person(Model):
    """The schema Person."""

    name: str


class PersonDict(TypedDict):
    """The fields of Person as a dict."""

    name: str


PersonInput: TypeAlias = Person | PersonDict
"""Person, or a dict with its fields."""
