"""The attachment of a file to a message."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class MessageFileObject(Model):
    """The attachment of a file to a message."""

    id: str
    """Identifier of the file, the same as in the Files API."""

    object: Literal["thread.message.file"] = "thread.message.file"
    """Kind of the object, always `thread.message.file`."""

    created_at: int
    """When the file became part of the message, in seconds of Unix time."""

    message_id: str
    """Identifier of the message that has the file."""
