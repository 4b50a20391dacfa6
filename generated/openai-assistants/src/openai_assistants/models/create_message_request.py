"""A message of the user."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model
from .metadata import Metadata, MetadataInput


class CreateMessageRequest(Model):
    """A message of the user."""

    role: Literal["user"] = "user"
    """Author of the message. Only `user` can be written this way; assistants write through runs."""

    content: str
    """Text of the message."""

    file_ids: list[str] | None = None
    """Identifiers of files for the assistant's tools to read. Upload them first with the purpose
    `assistants`; leave the list out when there are none.
    """

    metadata: Metadata | None = None
    """Metadata of the message."""


class CreateMessageRequestDict(TypedDict):
    """The fields of CreateMessageRequest as a dict."""

    role: Literal["user"]
    """Author of the message. Only `user` can be written this way; assistants write through runs."""

    content: str
    """Text of the message."""

    file_ids: NotRequired[Sequence[str]]
    """Identifiers of files for the assistant's tools to read. Upload them first with the purpose
    `assistants`; leave the list out when there are none.
    """

    metadata: NotRequired[MetadataInput | None]
    """Metadata of the message."""


CreateMessageRequestInput: TypeAlias = CreateMessageRequest | CreateMessageRequestDict
"""CreateMessageRequest, or a dict with its fields."""
