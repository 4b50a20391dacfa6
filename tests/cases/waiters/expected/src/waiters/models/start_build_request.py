"""Request of startBuild."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class StartBuildRequest(Model):
    """Request of startBuild."""

    commit: str
    """What to build."""

    interval: int | None = None
    """Minutes to the next build."""


class StartBuildRequestDict(TypedDict):
    """The fields of StartBuildRequest as a dict."""

    commit: str
    """What to build."""

    interval: NotRequired[int]
    """Minutes to the next build."""


StartBuildRequestInput: TypeAlias = StartBuildRequest | StartBuildRequestDict
"""StartBuildRequest, or a dict with its fields."""
