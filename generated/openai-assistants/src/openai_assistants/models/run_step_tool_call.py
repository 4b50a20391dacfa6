"""One use of a tool in a step; `type` tells which tool."""

from __future__ import annotations

from typing import TypeAlias

from .run_step_details_tool_calls_code_object import RunStepDetailsToolCallsCodeObject
from .run_step_details_tool_calls_function_object import RunStepDetailsToolCallsFunctionObject
from .run_step_details_tool_calls_retrieval_object import RunStepDetailsToolCallsRetrievalObject

RunStepToolCall: TypeAlias = (
    RunStepDetailsToolCallsCodeObject
    | RunStepDetailsToolCallsRetrievalObject
    | RunStepDetailsToolCallsFunctionObject
)
"""One use of a tool in a step; `type` tells which tool."""
