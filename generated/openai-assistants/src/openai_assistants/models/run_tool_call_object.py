"""A call of one of your functions, as the model asks for it."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model
from .run_tool_call_function import RunToolCallFunction


class RunToolCallObject(Model):
    """A call of one of your functions, as the model asks for it."""

    id: str
    """Identifier of the call, to be handed in with its result."""

    type: Literal["function"] = "function"
    """Kind of the tool, always `function`."""

    function: RunToolCallFunction
    """The function to call and its arguments."""
