"""A run: one execution of an assistant on a thread."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model
from .assistant_tool import AssistantTool
from .metadata import Metadata
from .run_completion_usage import RunCompletionUsage
from .run_last_error import RunLastError
from .run_required_action import RunRequiredAction
from .run_status import RunStatus


class RunObject(Model):
    """A run: one execution of an assistant on a thread."""

    id: str
    """Identifier of the run, by which other operations refer to it."""

    object: Literal["thread.run"] = "thread.run"
    """Kind of the object, always `thread.run`."""

    created_at: int
    """When the run was created, in seconds of Unix time."""

    thread_id: str
    """Identifier of the thread that the run works on."""

    assistant_id: str
    """Identifier of the assistant that carries out the run."""

    status: RunStatus
    """Where the run stands."""

    required_action: RunRequiredAction | None
    """What the run waits for while its status is `requires_action`, otherwise null."""

    last_error: RunLastError | None
    """The error that ended the run, or null when there was none."""

    expires_at: int | None
    """When the run will expire unless it ends before, in seconds of Unix time; null once it has
    ended.
    """

    started_at: int | None
    """When the run started to work, in seconds of Unix time; null while it has not."""

    cancelled_at: int | None
    """When the run was cancelled, in seconds of Unix time; null if it was not."""

    failed_at: int | None
    """When the run failed, in seconds of Unix time; null if it did not."""

    completed_at: int | None
    """When the run completed, in seconds of Unix time; null if it did not."""

    model: str
    """Identifier of the model that the run uses."""

    instructions: str | None
    """Instructions that the run follows, or null when neither the run nor its assistant has any."""

    tools: list[AssistantTool]
    """Tools that the run may use."""

    file_ids: list[str]
    """Identifiers of the assistant's files that the run may use."""

    metadata: Metadata | None
    """Metadata of the run."""

    usage: RunCompletionUsage | None
    """Tokens that the run has used; null until it has ended."""
