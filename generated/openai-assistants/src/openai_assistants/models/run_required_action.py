"""What your program has to do so that a run can go on."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model
from .run_submit_tool_outputs import RunSubmitToolOutputs


class RunRequiredAction(Model):
    """What your program has to do so that a run can go on."""

    type: Literal["submit_tool_outputs"] = "submit_tool_outputs"
    """Kind of the action, always `submit_tool_outputs`."""

    submit_tool_outputs: RunSubmitToolOutputs
    """The calls whose results are to be handed in."""
