"""Settings of a new assistant."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model
from .assistant_tool import AssistantTool, AssistantToolInput
from .metadata import Metadata, MetadataInput


class CreateAssistantRequest(Model):
    """Settings of a new assistant."""

    model: str
    """Identifier of the model to use. The Models API lists those that your key can reach."""

    name: str | None = None
    """Name of the assistant, for people."""

    description: str | None = None
    """What the assistant is for, in words for people."""

    instructions: str | None = None
    """Instructions to the model that shape every answer: its task, its tone, its limits."""

    tools: list[AssistantTool] | None = None
    """Tools that the assistant may use."""

    file_ids: list[str] | None = None
    """Identifiers of files to attach. Upload them first with the purpose `assistants`."""

    metadata: Metadata | None = None
    """Metadata of the assistant."""


class CreateAssistantRequestDict(TypedDict):
    """The fields of CreateAssistantRequest as a dict."""

    model: str
    """Identifier of the model to use. The Models API lists those that your key can reach."""

    name: NotRequired[str | None]
    """Name of the assistant, for people."""

    description: NotRequired[str | None]
    """What the assistant is for, in words for people."""

    instructions: NotRequired[str | None]
    """Instructions to the model that shape every answer: its task, its tone, its limits."""

    tools: NotRequired[Sequence[AssistantToolInput]]
    """Tools that the assistant may use."""

    file_ids: NotRequired[Sequence[str]]
    """Identifiers of files to attach. Upload them first with the purpose `assistants`."""

    metadata: NotRequired[MetadataInput | None]
    """Metadata of the assistant."""


CreateAssistantRequestInput: TypeAlias = CreateAssistantRequest | CreateAssistantRequestDict
"""CreateAssistantRequest, or a dict with its fields."""
