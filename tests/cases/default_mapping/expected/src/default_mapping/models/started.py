"""The schema Started."""

from __future__ import annotations

from typing import TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Started(Model):
    """The schema Started."""

    kind: str

    host: str


class StartedDict(TypedDict):
    """The fields of Started as a dict."""

    kind: str

    host: str


StartedInput: TypeAlias = Started | StartedDict
"""Started, or a dict with its fields."""
