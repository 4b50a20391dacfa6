"""What one part requires, another one declares; `signature` is declared nowhere."""

from __future__ import annotations

from typing import Any

from .._runtime.models import Model
from .note import Note


class Report(Model):
    """What one part requires, another one declares; `signature` is declared nowhere."""

    title: str

    note: Note | None = None
    """Null is said in a part of its own."""

    signature: Any
