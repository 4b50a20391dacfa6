"""The step wrote a message."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model
from .run_step_message_creation import RunStepMessageCreation


class RunStepDetailsMessageCreationObject(Model):
    """The step wrote a message."""

    type: Literal["message_creation"] = "message_creation"
    """Kind of the step, always `message_creation`."""

    message_creation: RunStepMessageCreation
    """The message that was written."""
