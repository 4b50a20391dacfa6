"""Confirmation that an assistant was deleted."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class DeleteAssistantResponse(Model):
    """Confirmation that an assistant was deleted."""

    id: str
    """Identifier of the assistant that was deleted."""

    object: Literal["assistant.deleted"] = "assistant.deleted"
    """Kind of the object, always `assistant.deleted`."""

    deleted: bool
    """Whether the assistant is gone."""
