"""The part of a message that can be changed."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model
from .metadata import Metadata, MetadataInput


class ModifyMessageRequest(Model):
    """The part of a message that can be changed."""

    metadata: Metadata | None = None
    """New metadata of the message."""


class ModifyMessageRequestDict(TypedDict):
    """The fields of ModifyMessageRequest as a dict."""

    metadata: NotRequired[MetadataInput | None]
    """New metadata of the message."""


ModifyMessageRequestInput: TypeAlias = ModifyMessageRequest | ModifyMessageRequestDict
"""ModifyMessageRequest, or a dict with its fields."""
