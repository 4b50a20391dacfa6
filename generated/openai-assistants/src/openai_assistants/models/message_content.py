"""A part of a message; `type` tells which kind."""

from __future__ import annotations

from typing import TypeAlias

from .message_content_image_file_object import MessageContentImageFileObject
from .message_content_text_object import MessageContentTextObject

MessageContent: TypeAlias = MessageContentImageFileObject | MessageContentTextObject
"""A part of a message; `type` tells which kind."""
