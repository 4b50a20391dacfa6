"""Use of the code interpreter."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model
from .run_step_code_interpreter import RunStepCodeInterpreter


class RunStepDetailsToolCallsCodeObject(Model):
    """Use of the code interpreter."""

    id: str
    """Identifier of the call."""

    type: Literal["code_interpreter"] = "code_interpreter"
    """Kind of the tool, always `code_interpreter`."""

    code_interpreter: RunStepCodeInterpreter
    """The code that was run and what came of it."""
