"""Response of listLabels."""

from __future__ import annotations

from .._runtime.models import Model


class ListLabelsResponse(Model):
    """Response of listLabels."""

    labels: list[str]
    """Labels."""
