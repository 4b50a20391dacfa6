"""Confirmation that a thread was deleted."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class DeleteThreadResponse(Model):
    """Confirmation that a thread was deleted."""

    id: str
    """Identifier of the thread that was deleted."""

    object: Literal["thread.deleted"] = "thread.deleted"
    """Kind of the object, always `thread.deleted`."""

    deleted: bool
    """Whether the thread is gone."""
