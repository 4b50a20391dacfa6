"""Result of one function call."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class RunToolOutput(Model):
    """Result of one function call."""

    tool_call_id: str
    """Identifier of the call, from the `required_action` of the run."""

    output: str | None = None
    """What the function returned, as text; JSON is fine."""


class RunToolOutputDict(TypedDict):
    """The fields of RunToolOutput as a dict."""

    tool_call_id: str
    """Identifier of the call, from the `required_action` of the run."""

    output: NotRequired[str]
    """What the function returned, as text; JSON is fine."""


RunToolOutputInput: TypeAlias = RunToolOutput | RunToolOutputDict
"""RunToolOutput, or a dict with its fields."""
