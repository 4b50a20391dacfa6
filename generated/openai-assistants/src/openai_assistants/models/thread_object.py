"""A thread: one conversation, as a series of messages."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model
from .metadata import Metadata


class ThreadObject(Model):
    """A thread: one conversation, as a series of messages."""

    id: str
    """Identifier of the thread, by which other operations refer to it."""

    object: Literal["thread"] = "thread"
    """Kind of the object, always `thread`."""

    created_at: int
    """When the thread was created, in seconds of Unix time."""

    metadata: Metadata | None
    """Metadata of the thread."""
