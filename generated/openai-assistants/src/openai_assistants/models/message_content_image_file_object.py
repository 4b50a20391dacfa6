"""An image, for example a chart that the code interpreter drew."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model
from .message_image_file import MessageImageFile


class MessageContentImageFileObject(Model):
    """An image, for example a chart that the code interpreter drew."""

    type: Literal["image_file"] = "image_file"
    """Kind of the part, always `image_file`."""

    image_file: MessageImageFile
    """The image."""
