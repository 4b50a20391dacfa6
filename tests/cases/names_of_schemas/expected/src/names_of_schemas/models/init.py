"""A file that Python keeps."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Init(Model):
    """A file that Python keeps."""

    a: str | None = None
    """A field."""


class InitDict(TypedDict):
    """The fields of Init as a dict."""

    a: NotRequired[str]
    """A field."""


InitInput: TypeAlias = Init | InitDict
"""Init, or a dict with its fields."""
