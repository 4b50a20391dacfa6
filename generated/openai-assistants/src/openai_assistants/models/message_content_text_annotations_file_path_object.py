"""A path: the marked place names a file that the code interpreter has written."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model
from .message_file_path import MessageFilePath


class MessageContentTextAnnotationsFilePathObject(Model):
    """A path: the marked place names a file that the code interpreter has written."""

    type: Literal["file_path"] = "file_path"
    """Kind of the annotation, always `file_path`."""

    text: str
    """The path as it stands in the text; replace it with a link to the download."""

    file_path: MessageFilePath
    """The file that was written."""

    start_index: int
    """Position in the text where the marked place begins."""

    end_index: int
    """Position in the text just behind the marked place."""
