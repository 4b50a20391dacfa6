"""Stage in the life of a step."""

from __future__ import annotations

from typing import Literal, TypeAlias

RunStepStatus: TypeAlias = Literal["in_progress", "cancelled", "failed", "completed", "expired"]
"""Stage in the life of a step. It starts as `in_progress` and ends as one of the others; `expired`
means that its run has expired.
"""
