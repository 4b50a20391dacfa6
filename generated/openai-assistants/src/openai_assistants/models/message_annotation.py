"""A note on a place of a text; `type` tells which kind."""

from __future__ import annotations

from typing import TypeAlias

from .message_content_text_annotations_file_citation_object import (
    MessageContentTextAnnotationsFileCitationObject,
)
from .message_content_text_annotations_file_path_object import (
    MessageContentTextAnnotationsFilePathObject,
)

MessageAnnotation: TypeAlias = (
    MessageContentTextAnnotationsFileCitationObject | MessageContentTextAnnotationsFilePathObject
)
"""A note on a place of a text; `type` tells which kind."""
