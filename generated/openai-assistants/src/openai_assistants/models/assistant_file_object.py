"""The attachment of a file to an assistant."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class AssistantFileObject(Model):
    """The attachment of a file to an assistant."""

    id: str
    """Identifier of the file, the same as in the Files API."""

    object: Literal["assistant.file"] = "assistant.file"
    """Kind of the object, always `assistant.file`."""

    created_at: int
    """When the file was attached, in seconds of Unix time."""

    assistant_id: str
    """Identifier of the assistant that has the file."""
