"""One output of the code interpreter; `type` tells which kind."""

from __future__ import annotations

from typing import TypeAlias

from .run_step_details_tool_calls_code_output_image_object import (
    RunStepDetailsToolCallsCodeOutputImageObject,
)
from .run_step_details_tool_calls_code_output_logs_object import (
    RunStepDetailsToolCallsCodeOutputLogsObject,
)

CodeInterpreterOutput: TypeAlias = (
    RunStepDetailsToolCallsCodeOutputLogsObject | RunStepDetailsToolCallsCodeOutputImageObject
)
"""One output of the code interpreter; `type` tells which kind."""
