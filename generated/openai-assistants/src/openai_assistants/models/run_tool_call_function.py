"""A function's name and the arguments to call it with."""

from __future__ import annotations

from .._runtime.models import Model


class RunToolCallFunction(Model):
    """A function's name and the arguments to call it with."""

    name: str
    """Name of the function."""

    arguments: str
    """Arguments as JSON text. The model has written it, so check it before you use it."""
