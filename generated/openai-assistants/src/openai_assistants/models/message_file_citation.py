"""A passage of a file."""

from __future__ import annotations

from .._runtime.models import Model


class MessageFileCitation(Model):
    """A passage of a file."""

    file_id: str
    """Identifier of the file that holds the passage."""

    quote: str
    """The passage, word for word."""
