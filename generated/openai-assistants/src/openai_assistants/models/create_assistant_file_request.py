"""A file to attach to an assistant."""

from __future__ import annotations

from typing import TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class CreateAssistantFileRequest(Model):
    """A file to attach to an assistant."""

    file_id: str
    """Identifier of a file that was uploaded with the purpose `assistants`."""


class CreateAssistantFileRequestDict(TypedDict):
    """The fields of CreateAssistantFileRequest as a dict."""

    file_id: str
    """Identifier of a file that was uploaded with the purpose `assistants`."""


CreateAssistantFileRequestInput: TypeAlias = (
    CreateAssistantFileRequest | CreateAssistantFileRequestDict
)
"""CreateAssistantFileRequest, or a dict with its fields."""
