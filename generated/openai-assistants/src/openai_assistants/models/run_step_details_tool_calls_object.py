"""The step used tools."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model
from .run_step_tool_call import RunStepToolCall


class RunStepDetailsToolCallsObject(Model):
    """The step used tools."""

    type: Literal["tool_calls"] = "tool_calls"
    """Kind of the step, always `tool_calls`."""

    tool_calls: list[RunStepToolCall]
    """The calls that the step made, one for each use of a tool."""
