"""A message on a thread, written by the user or by an assistant."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model
from .message_content import MessageContent
from .message_role import MessageRole
from .metadata import Metadata


class MessageObject(Model):
    """A message on a thread, written by the user or by an assistant."""

    id: str
    """Identifier of the message, by which other operations refer to it."""

    object: Literal["thread.message"] = "thread.message"
    """Kind of the object, always `thread.message`."""

    created_at: int
    """When the message was created, in seconds of Unix time."""

    thread_id: str
    """Identifier of the thread that the message is part of."""

    role: MessageRole
    """Who wrote the message."""

    content: list[MessageContent]
    """Parts of the message, texts and images, in the order to be shown."""

    assistant_id: str | None
    """Identifier of the assistant that wrote the message, or null for a message of the user."""

    run_id: str | None
    """Identifier of the run that wrote the message, or null for a message of the user."""

    file_ids: list[str]
    """Identifiers of the files that came with the message, for the tools of the assistant."""

    metadata: Metadata | None
    """Metadata of the message."""
