"""The schema OtherEvent."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class OtherEvent(Model):
    """The schema OtherEvent."""

    kind: str | None = None

    text: str | None = None


class OtherEventDict(TypedDict):
    """The fields of OtherEvent as a dict."""

    kind: NotRequired[str]

    text: NotRequired[str]


OtherEventInput: TypeAlias = OtherEvent | OtherEventDict
"""OtherEvent, or a dict with its fields."""
