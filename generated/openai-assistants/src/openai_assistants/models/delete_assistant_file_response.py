"""Confirmation that a file was detached from an assistant."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class DeleteAssistantFileResponse(Model):
    """Confirmation that a file was detached from an assistant. The file itself still exists."""

    id: str
    """Identifier of the file that was detached."""

    object: Literal["assistant.file.deleted"] = "assistant.file.deleted"
    """Kind of the object, always `assistant.file.deleted`."""

    deleted: bool
    """Whether the attachment is gone."""
