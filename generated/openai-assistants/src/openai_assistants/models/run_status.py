"""Stage in the life of a run."""

from __future__ import annotations

from typing import Literal, TypeAlias

RunStatus: TypeAlias = Literal[
    "queued",
    "in_progress",
    "requires_action",
    "cancelling",
    "cancelled",
    "failed",
    "completed",
    "expired",
]
"""Stage in the life of a run. It starts as `queued` and goes on to `in_progress`; from there it may
wait as `requires_action` until tool outputs arrive, or be `cancelling`. It ends as `completed`,
`failed`, `cancelled` or `expired`.
"""
