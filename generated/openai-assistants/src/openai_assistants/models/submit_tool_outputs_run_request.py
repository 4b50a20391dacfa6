"""Results of the function calls that a run waits for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model
from .run_tool_output import RunToolOutput, RunToolOutputInput


class SubmitToolOutputsRunRequest(Model):
    """Results of the function calls that a run waits for."""

    tool_outputs: list[RunToolOutput]
    """One entry for each pending call."""


class SubmitToolOutputsRunRequestDict(TypedDict):
    """The fields of SubmitToolOutputsRunRequest as a dict."""

    tool_outputs: Sequence[RunToolOutputInput]
    """One entry for each pending call."""


SubmitToolOutputsRunRequestInput: TypeAlias = (
    SubmitToolOutputsRunRequest | SubmitToolOutputsRunRequestDict
)
"""SubmitToolOutputsRunRequest, or a dict with its fields."""
