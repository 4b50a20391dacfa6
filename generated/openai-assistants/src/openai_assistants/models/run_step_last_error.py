"""The error that made a step fail."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import Model

RunStepLastErrorCode: TypeAlias = Literal["server_error", "rate_limit_exceeded"]
"""Cause of the failure."""


class RunStepLastError(Model):
    """The error that made a step fail."""

    code: RunStepLastErrorCode
    """Cause of the failure."""

    message: str
    """Explanation for people."""
