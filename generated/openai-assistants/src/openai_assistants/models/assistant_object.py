"""An assistant: a model with instructions, tools and files, ready to be used by runs."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model
from .assistant_tool import AssistantTool
from .metadata import Metadata


class AssistantObject(Model):
    """An assistant: a model with instructions, tools and files, ready to be used by runs."""

    id: str
    """Identifier of the assistant, by which other operations refer to it."""

    object: Literal["assistant"] = "assistant"
    """Kind of the object, always `assistant`."""

    created_at: int
    """When the assistant was created, in seconds of Unix time."""

    name: str | None
    """Name of the assistant, or null when it has none."""

    description: str | None
    """What the assistant is for, in words for people, or null when nothing was said."""

    model: str
    """Identifier of the model that the assistant uses."""

    instructions: str | None
    """Instructions to the model that shape every answer, or null when there are none."""

    tools: list[AssistantTool]
    """Tools that the assistant may use."""

    file_ids: list[str]
    """Identifiers of the attached files, ordered by the time when they were attached, oldest
    first.
    """

    metadata: Metadata | None
    """Metadata of the assistant."""
