"""404 response of getFile."""

from __future__ import annotations

from .._runtime.models import Model


class GetFile404Response(Model):
    """404 response of getFile."""

    message: str | None = None
    """For people."""
