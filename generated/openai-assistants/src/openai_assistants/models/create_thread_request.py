"""Content of a new thread."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model
from .create_message_request import CreateMessageRequest, CreateMessageRequestInput
from .metadata import Metadata, MetadataInput


class CreateThreadRequest(Model):
    """Content of a new thread. All of it is optional."""

    messages: list[CreateMessageRequest] | None = None
    """Messages that the thread starts with, in the order of the conversation."""

    metadata: Metadata | None = None
    """Metadata of the thread."""


class CreateThreadRequestDict(TypedDict):
    """The fields of CreateThreadRequest as a dict."""

    messages: NotRequired[Sequence[CreateMessageRequestInput]]
    """Messages that the thread starts with, in the order of the conversation."""

    metadata: NotRequired[MetadataInput | None]
    """Metadata of the thread."""


CreateThreadRequestInput: TypeAlias = CreateThreadRequest | CreateThreadRequestDict
"""CreateThreadRequest, or a dict with its fields."""
