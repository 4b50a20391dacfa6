"""Log in by password."""

from __future__ import annotations

from typing import TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class Password(Model):
    """Log in by password."""

    password: str
    """Only you know it."""


class PasswordDict(TypedDict):
    """The fields of Password as a dict."""

    password: str
    """Only you know it."""


PasswordInput: TypeAlias = Password | PasswordDict
"""Password, or a dict with its fields."""
