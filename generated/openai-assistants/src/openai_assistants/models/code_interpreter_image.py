"""Reference to the file of an image that the code drew."""

from __future__ import annotations

from .._runtime.models import Model


class CodeInterpreterImage(Model):
    """Reference to the file of an image that the code drew."""

    file_id: str
    """Identifier of the image's file; the Files API has its content."""
