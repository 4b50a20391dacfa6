"""Reference to a file that was written during a run."""

from __future__ import annotations

from .._runtime.models import Model


class MessageFilePath(Model):
    """Reference to a file that was written during a run."""

    file_id: str
    """Identifier of the file; the Files API has its content."""
