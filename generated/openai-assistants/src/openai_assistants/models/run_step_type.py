"""Kind of a step: `message_creation` when it writes a message, `tool_calls` when it uses tools."""

from __future__ import annotations

from typing import Literal, TypeAlias

RunStepType: TypeAlias = Literal["message_creation", "tool_calls"]
"""Kind of a step: `message_creation` when it writes a message, `tool_calls` when it uses tools."""
