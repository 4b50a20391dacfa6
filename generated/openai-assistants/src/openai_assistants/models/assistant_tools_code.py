"""The code interpreter: the model writes Python code, and the server runs it in a sandbox, with the
attached files at hand.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class AssistantToolsCode(Model):
    """The code interpreter: the model writes Python code, and the server runs it in a sandbox, with
    the attached files at hand.
    """

    type: Literal["code_interpreter"] = "code_interpreter"
    """Kind of the tool, always `code_interpreter`."""


class AssistantToolsCodeDict(TypedDict):
    """The fields of AssistantToolsCode as a dict."""

    type: Literal["code_interpreter"]
    """Kind of the tool, always `code_interpreter`."""


AssistantToolsCodeInput: TypeAlias = AssistantToolsCode | AssistantToolsCodeDict
"""AssistantToolsCode, or a dict with its fields."""
