"""Reference to the file of an image."""

from __future__ import annotations

from .._runtime.models import Model


class MessageImageFile(Model):
    """Reference to the file of an image."""

    file_id: str
    """Identifier of the image's file; the Files API has its content."""
