"""The part of a run that can be changed."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model
from .metadata import Metadata, MetadataInput


class ModifyRunRequest(Model):
    """The part of a run that can be changed."""

    metadata: Metadata | None = None
    """New metadata of the run."""


class ModifyRunRequestDict(TypedDict):
    """The fields of ModifyRunRequest as a dict."""

    metadata: NotRequired[MetadataInput | None]
    """New metadata of the run."""


ModifyRunRequestInput: TypeAlias = ModifyRunRequest | ModifyRunRequestDict
"""ModifyRunRequest, or a dict with its fields."""
