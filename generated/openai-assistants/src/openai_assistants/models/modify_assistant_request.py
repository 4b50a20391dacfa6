"""Settings of an assistant to change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model
from .assistant_tool import AssistantTool, AssistantToolInput
from .metadata import Metadata, MetadataInput


class ModifyAssistantRequest(Model):
    """Settings of an assistant to change. What is left out stays as it is."""

    model: str | None = None
    """Identifier of the model to use from now on."""

    name: str | None = None
    """New name of the assistant, for people."""

    description: str | None = None
    """New text on what the assistant is for, in words for people."""

    instructions: str | None = None
    """New instructions to the model, in place of the old ones."""

    tools: list[AssistantTool] | None = None
    """Tools that the assistant may use from now on. The list replaces the old one."""

    file_ids: list[str] | None = None
    """Identifiers of the files to be attached from now on. A file that was attached and is not in
    the list is detached.
    """

    metadata: Metadata | None = None
    """New metadata of the assistant."""


class ModifyAssistantRequestDict(TypedDict):
    """The fields of ModifyAssistantRequest as a dict."""

    model: NotRequired[str]
    """Identifier of the model to use from now on."""

    name: NotRequired[str | None]
    """New name of the assistant, for people."""

    description: NotRequired[str | None]
    """New text on what the assistant is for, in words for people."""

    instructions: NotRequired[str | None]
    """New instructions to the model, in place of the old ones."""

    tools: NotRequired[Sequence[AssistantToolInput]]
    """Tools that the assistant may use from now on. The list replaces the old one."""

    file_ids: NotRequired[Sequence[str]]
    """Identifiers of the files to be attached from now on. A file that was attached and is not in
    the list is detached.
    """

    metadata: NotRequired[MetadataInput | None]
    """New metadata of the assistant."""


ModifyAssistantRequestInput: TypeAlias = ModifyAssistantRequest | ModifyAssistantRequestDict
"""ModifyAssistantRequest, or a dict with its fields."""
