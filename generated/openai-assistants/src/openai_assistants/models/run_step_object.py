"""A step of a run: a round of tool calls, or the writing of a message."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model
from .metadata import Metadata
from .run_step_completion_usage import RunStepCompletionUsage
from .run_step_details import RunStepDetails
from .run_step_last_error import RunStepLastError
from .run_step_status import RunStepStatus
from .run_step_type import RunStepType


class RunStepObject(Model):
    """A step of a run: a round of tool calls, or the writing of a message."""

    id: str
    """Identifier of the step, by which other operations refer to it."""

    object: Literal["thread.run.step"] = "thread.run.step"
    """Kind of the object, always `thread.run.step`."""

    created_at: int
    """When the step was created, in seconds of Unix time."""

    assistant_id: str
    """Identifier of the assistant that carries out the run."""

    thread_id: str
    """Identifier of the thread that the run works on."""

    run_id: str
    """Identifier of the run that the step is part of."""

    type: RunStepType
    """Kind of the step, the same as in its details."""

    status: RunStepStatus
    """Where the step stands."""

    step_details: RunStepDetails
    """The message that the step wrote, or the tool calls that it made."""

    last_error: RunStepLastError | None
    """The error that ended the step, or null when there was none."""

    expired_at: int | None
    """When the step expired together with its run, in seconds of Unix time; null if it did not."""

    cancelled_at: int | None
    """When the step was cancelled, in seconds of Unix time; null if it was not."""

    failed_at: int | None
    """When the step failed, in seconds of Unix time; null if it did not."""

    completed_at: int | None
    """When the step completed, in seconds of Unix time; null if it did not."""

    metadata: Metadata | None
    """Metadata of the step."""

    usage: RunStepCompletionUsage | None
    """Tokens that the step has used; null while it is in progress."""
