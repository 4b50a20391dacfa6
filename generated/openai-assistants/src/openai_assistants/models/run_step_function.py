"""A function's name, the arguments of the call, and its result."""

from __future__ import annotations

from .._runtime.models import Model


class RunStepFunction(Model):
    """A function's name, the arguments of the call, and its result."""

    name: str
    """Name of the function."""

    arguments: str
    """Arguments of the call as JSON text, as the model wrote it."""

    output: str | None
    """The result that was handed in, or null while the run waits for it."""
