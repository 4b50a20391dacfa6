"""An assistant to run, and settings that replace its own in this run only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model
from .assistant_tool import AssistantTool, AssistantToolInput
from .metadata import Metadata, MetadataInput


class CreateRunRequest(Model):
    """An assistant to run, and settings that replace its own in this run only."""

    assistant_id: str
    """Identifier of the assistant that carries out the run."""

    model: str | None = None
    """Identifier of the model to use in this run. Null or left out, the model of the assistant is
    used.
    """

    instructions: str | None = None
    """Instructions for this run, in place of those of the assistant. Null or left out, those of the
    assistant apply.
    """

    additional_instructions: str | None = None
    """Text to be added to the end of the instructions, for this run only. Unlike `instructions` it
    leaves those of the assistant in force.
    """

    tools: list[AssistantTool] | None = None
    """Tools for this run, in place of those of the assistant. Null or left out, those of the
    assistant apply.
    """

    metadata: Metadata | None = None
    """Metadata of the run."""


class CreateRunRequestDict(TypedDict):
    """The fields of CreateRunRequest as a dict."""

    assistant_id: str
    """Identifier of the assistant that carries out the run."""

    model: NotRequired[str | None]
    """Identifier of the model to use in this run. Null or left out, the model of the assistant is
    used.
    """

    instructions: NotRequired[str | None]
    """Instructions for this run, in place of those of the assistant. Null or left out, those of the
    assistant apply.
    """

    additional_instructions: NotRequired[str | None]
    """Text to be added to the end of the instructions, for this run only. Unlike `instructions` it
    leaves those of the assistant in force.
    """

    tools: NotRequired[Sequence[AssistantToolInput] | None]
    """Tools for this run, in place of those of the assistant. Null or left out, those of the
    assistant apply.
    """

    metadata: NotRequired[MetadataInput | None]
    """Metadata of the run."""


CreateRunRequestInput: TypeAlias = CreateRunRequest | CreateRunRequestDict
"""CreateRunRequest, or a dict with its fields."""
