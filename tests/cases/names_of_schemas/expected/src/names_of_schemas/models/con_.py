"""A name that Windows keeps."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Con(Model):
    """A name that Windows keeps."""

    a: str | None = None
    """A field."""


class ConDict(TypedDict):
    """The fields of Con as a dict."""

    a: NotRequired[str]
    """A field."""


ConInput: TypeAlias = Con | ConDict
"""Con, or a dict with its fields."""
