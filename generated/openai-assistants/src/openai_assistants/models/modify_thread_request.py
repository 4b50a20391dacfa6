"""The part of a thread that can be changed."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model
from .metadata import Metadata, MetadataInput


class ModifyThreadRequest(Model):
    """The part of a thread that can be changed."""

    metadata: Metadata | None = None
    """New metadata of the thread."""


class ModifyThreadRequestDict(TypedDict):
    """The fields of ModifyThreadRequest as a dict."""

    metadata: NotRequired[MetadataInput | None]
    """New metadata of the thread."""


ModifyThreadRequestInput: TypeAlias = ModifyThreadRequest | ModifyThreadRequestDict
"""ModifyThreadRequest, or a dict with its fields."""
