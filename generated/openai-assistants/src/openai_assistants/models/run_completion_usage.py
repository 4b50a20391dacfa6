"""Count of the tokens that a run has used over all of its steps."""

from __future__ import annotations

from .._runtime.models import Model


class RunCompletionUsage(Model):
    """Count of the tokens that a run has used over all of its steps."""

    prompt_tokens: int
    """Tokens that the model has read."""

    completion_tokens: int
    """Tokens that the model has written."""

    total_tokens: int
    """Tokens read and written, together."""
