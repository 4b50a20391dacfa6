"""A function of yours."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model
from .function_object import FunctionObject, FunctionObjectInput


class AssistantToolsFunction(Model):
    """A function of yours. The model decides when to call it and with which arguments; your program
    carries out the call and hands the result to the run.
    """

    type: Literal["function"] = "function"
    """Kind of the tool, always `function`."""

    function: FunctionObject
    """The function that may be called."""


class AssistantToolsFunctionDict(TypedDict):
    """The fields of AssistantToolsFunction as a dict."""

    type: Literal["function"]
    """Kind of the tool, always `function`."""

    function: FunctionObjectInput
    """The function that may be called."""


AssistantToolsFunctionInput: TypeAlias = AssistantToolsFunction | AssistantToolsFunctionDict
"""AssistantToolsFunction, or a dict with its fields."""
