"""Text of a message with its annotations."""

from __future__ import annotations

from .._runtime.models import Model
from .message_annotation import MessageAnnotation


class MessageText(Model):
    """Text of a message with its annotations."""

    value: str
    """The text itself."""

    annotations: list[MessageAnnotation]
    """Notes on places of the text that cite a file or name one that was created; empty when there
    are none.
    """
