"""Log in by code."""

from __future__ import annotations

from typing import TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Code(Model):
    """Log in by code."""

    code: str
    """Sent to your phone."""


class CodeDict(TypedDict):
    """The fields of Code as a dict."""

    code: str
    """Sent to your phone."""


CodeInput: TypeAlias = Code | CodeDict
"""Code, or a dict with its fields."""
