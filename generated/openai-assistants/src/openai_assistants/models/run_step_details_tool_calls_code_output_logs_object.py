"""Text that the code printed."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class RunStepDetailsToolCallsCodeOutputLogsObject(Model):
    """Text that the code printed."""

    type: Literal["logs"] = "logs"
    """Kind of the output, always `logs`."""

    logs: str
    """The printed text."""
