"""A citation: the marked place rests on a passage of a file that retrieval has found."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model
from .message_file_citation import MessageFileCitation


class MessageContentTextAnnotationsFileCitationObject(Model):
    """A citation: the marked place rests on a passage of a file that retrieval has found."""

    type: Literal["file_citation"] = "file_citation"
    """Kind of the annotation, always `file_citation`."""

    text: str
    """The marker as it stands in the text; replace it with a footnote or a link."""

    file_citation: MessageFileCitation
    """The passage that is cited."""

    start_index: int
    """Position in the text where the marked place begins."""

    end_index: int
    """Position in the text just behind the marked place."""
