"""A text, with notes on the places in it that refer to files."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model
from .message_text import MessageText


class MessageContentTextObject(Model):
    """A text, with notes on the places in it that refer to files."""

    type: Literal["text"] = "text"
    """Kind of the part, always `text`."""

    text: MessageText
    """The text and its annotations."""
