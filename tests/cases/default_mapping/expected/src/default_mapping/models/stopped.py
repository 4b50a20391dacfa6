"""The schema Stopped."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Stopped(Model):
    """The schema Stopped."""

    kind: Literal["stop"] = "stop"

    reason: str | None = None


class StoppedDict(TypedDict):
    """The fields of Stopped as a dict."""

    kind: Literal["stop"]

    reason: NotRequired[str]


StoppedInput: TypeAlias = Stopped | StoppedDict
"""Stopped, or a dict with its fields."""
