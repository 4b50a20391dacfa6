"""Declaration of a function to the model."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model
from .function_parameters import FunctionParameters, FunctionParametersInput


class FunctionObject(Model):
    """Declaration of a function to the model. The better the description, the better the calls."""

    name: str
    """Name of the function: letters, digits, underscores and dashes."""

    description: str | None = None
    """What the function does and when to call it, written for the model."""

    parameters: FunctionParameters | None = None
    """Arguments of the function. Left out, the function takes none."""


class FunctionObjectDict(TypedDict):
    """The fields of FunctionObject as a dict."""

    name: str
    """Name of the function: letters, digits, underscores and dashes."""

    description: NotRequired[str]
    """What the function does and when to call it, written for the model."""

    parameters: NotRequired[FunctionParametersInput]
    """Arguments of the function. Left out, the function takes none."""


FunctionObjectInput: TypeAlias = FunctionObject | FunctionObjectDict
"""FunctionObject, or a dict with its fields."""
