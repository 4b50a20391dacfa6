"""A name with dots."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class ApiV1Thing(Model):
    """A name with dots."""

    a: str | None = None
    """A field."""


class ApiV1ThingDict(TypedDict):
    """The fields of ApiV1Thing as a dict."""

    a: NotRequired[str]
    """A field."""


ApiV1ThingInput: TypeAlias = ApiV1Thing | ApiV1ThingDict
"""ApiV1Thing, or a dict with its fields."""
