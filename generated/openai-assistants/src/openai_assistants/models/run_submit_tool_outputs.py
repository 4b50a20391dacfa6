"""Function calls that a run waits for."""

from __future__ import annotations

from .._runtime.models import Model
from .run_tool_call_object import RunToolCallObject


class RunSubmitToolOutputs(Model):
    """Function calls that a run waits for."""

    tool_calls: list[RunToolCallObject]
    """The pending calls. Hand in the results of all of them in one request."""
