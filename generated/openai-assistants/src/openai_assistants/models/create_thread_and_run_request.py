"""An assistant to run, the thread to open for it, and settings that replace the assistant's own in
this run only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model
from .assistant_tool import AssistantTool, AssistantToolInput
from .create_thread_request import CreateThreadRequest, CreateThreadRequestInput
from .metadata import Metadata, MetadataInput


class CreateThreadAndRunRequest(Model):
    """An assistant to run, the thread to open for it, and settings that replace the assistant's own
    in this run only.
    """

    assistant_id: str
    """Identifier of the assistant that carries out the run."""

    thread: CreateThreadRequest | None = None
    """The thread to open. Left out, an empty one is opened."""

    model: str | None = None
    """Identifier of the model to use in this run. Null or left out, the model of the assistant is
    used.
    """

    instructions: str | None = None
    """Instructions for this run, in place of those of the assistant. Null or left out, those of the
    assistant apply.
    """

    tools: list[AssistantTool] | None = None
    """Tools for this run, in place of those of the assistant. Null or left out, those of the
    assistant apply.
    """

    metadata: Metadata | None = None
    """Metadata of the run. Metadata of the thread goes into `thread`."""


class CreateThreadAndRunRequestDict(TypedDict):
    """The fields of CreateThreadAndRunRequest as a dict."""

    assistant_id: str
    """Identifier of the assistant that carries out the run."""

    thread: NotRequired[CreateThreadRequestInput]
    """The thread to open. Left out, an empty one is opened."""

    model: NotRequired[str | None]
    """Identifier of the model to use in this run. Null or left out, the model of the assistant is
    used.
    """

    instructions: NotRequired[str | None]
    """Instructions for this run, in place of those of the assistant. Null or left out, those of the
    assistant apply.
    """

    tools: NotRequired[Sequence[AssistantToolInput] | None]
    """Tools for this run, in place of those of the assistant. Null or left out, those of the
    assistant apply.
    """

    metadata: NotRequired[MetadataInput | None]
    """Metadata of the run. Metadata of the thread goes into `thread`."""


CreateThreadAndRunRequestInput: TypeAlias = (
    CreateThreadAndRunRequest | CreateThreadAndRunRequestDict
)
"""CreateThreadAndRunRequest, or a dict with its fields."""
