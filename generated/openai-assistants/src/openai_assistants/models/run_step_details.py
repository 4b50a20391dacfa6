"""What a step did; `type` tells which kind."""

from __future__ import annotations

from typing import TypeAlias

from .run_step_details_message_creation_object import RunStepDetailsMessageCreationObject
from .run_step_details_tool_calls_object import RunStepDetailsToolCallsObject

RunStepDetails: TypeAlias = RunStepDetailsMessageCreationObject | RunStepDetailsToolCallsObject
"""What a step did; `type` tells which kind."""
