"""Count of the tokens that a step has used."""

from __future__ import annotations

from .._runtime.models import Model


class RunStepCompletionUsage(Model):
    """Count of the tokens that a step has used."""

    prompt_tokens: int
    """Tokens that the model has read."""

    completion_tokens: int
    """Tokens that the model has written."""

    total_tokens: int
    """Tokens read and written, together."""
