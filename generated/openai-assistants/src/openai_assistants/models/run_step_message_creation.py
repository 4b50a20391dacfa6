"""Reference to the message of a step."""

from __future__ import annotations

from .._runtime.models import Model


class RunStepMessageCreation(Model):
    """Reference to the message of a step."""

    message_id: str
    """Identifier of the message; read it with `getMessage`."""
