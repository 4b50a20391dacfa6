"""The base of models."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Model_(Model):
    """The base of models."""

    a: str | None = None
    """A field."""


class ModelDict(TypedDict):
    """The fields of Model_ as a dict."""

    a: NotRequired[str]
    """A field."""


ModelInput: TypeAlias = Model_ | ModelDict
"""Model_, or a dict with its fields."""
