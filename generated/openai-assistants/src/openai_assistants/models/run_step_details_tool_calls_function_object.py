"""Use of one of your functions."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model
from .run_step_function import RunStepFunction


class RunStepDetailsToolCallsFunctionObject(Model):
    """Use of one of your functions."""

    id: str
    """Identifier of the call."""

    type: Literal["function"] = "function"
    """Kind of the tool, always `function`."""

    function: RunStepFunction
    """The call and its result."""
