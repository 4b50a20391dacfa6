"""The error that made a run fail."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import Model

RunLastErrorCode: TypeAlias = Literal["server_error", "rate_limit_exceeded"]
"""Cause of the failure."""


class RunLastError(Model):
    """The error that made a run fail."""

    code: RunLastErrorCode
    """Cause of the failure."""

    message: str
    """Explanation for people."""
