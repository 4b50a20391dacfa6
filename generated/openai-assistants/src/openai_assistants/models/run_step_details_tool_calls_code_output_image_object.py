"""An image that the code drew."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model
from .code_interpreter_image import CodeInterpreterImage


class RunStepDetailsToolCallsCodeOutputImageObject(Model):
    """An image that the code drew."""

    type: Literal["image"] = "image"
    """Kind of the output, always `image`."""

    image: CodeInterpreterImage
    """The image."""
