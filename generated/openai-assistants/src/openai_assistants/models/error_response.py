"""Body of every response that is not a success."""

from __future__ import annotations

from .._runtime.models import Model
from .error import Error


class ErrorResponse(Model):
    """Body of every response that is not a success."""

    error: Error
    """What went wrong."""
