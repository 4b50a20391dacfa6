"""Code and its outputs."""

from __future__ import annotations

from .._runtime.models import Model
from .code_interpreter_output import CodeInterpreterOutput


class RunStepCodeInterpreter(Model):
    """Code and its outputs."""

    input: str
    """The code that the model wrote."""

    outputs: list[CodeInterpreterOutput]
    """What the code printed and drew, in order; empty when there was nothing."""
