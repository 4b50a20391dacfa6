"""A name with dashes."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class ApiV1Thing2(Model):
    """A name with dashes."""

    a: str | None = None
    """A field."""


class ApiV1Thing2Dict(TypedDict):
    """The fields of ApiV1Thing2 as a dict."""

    a: NotRequired[str]
    """A field."""


ApiV1Thing2Input: TypeAlias = ApiV1Thing2 | ApiV1Thing2Dict
"""ApiV1Thing2, or a dict with its fields."""
