"""Account of a failure, for people and for programs."""

from __future__ import annotations

from .._runtime.models import Model


class Error(Model):
    """Account of a failure, for people and for programs."""

    type: str
    """Broad class of the error."""

    message: str
    """Explanation for a developer; its wording may change."""

    param: str | None
    """Parameter or body field at fault, or null when none can be named."""

    code: str | None
    """Exact cause as a short code, or null when the error has none."""
