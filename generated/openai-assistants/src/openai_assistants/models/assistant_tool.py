"""A tool that an assistant or a run may use; `type` tells which."""

from __future__ import annotations

from typing import TypeAlias

from .assistant_tools_code import AssistantToolsCode, AssistantToolsCodeInput
from .assistant_tools_function import AssistantToolsFunction, AssistantToolsFunctionInput
from .assistant_tools_retrieval import AssistantToolsRetrieval, AssistantToolsRetrievalInput

AssistantTool: TypeAlias = AssistantToolsCode | AssistantToolsRetrieval | AssistantToolsFunction
"""A tool that an assistant or a run may use; `type` tells which."""

AssistantToolInput: TypeAlias = (
    AssistantToolsCodeInput | AssistantToolsRetrievalInput | AssistantToolsFunctionInput
)
"""What may be passed for AssistantTool."""
