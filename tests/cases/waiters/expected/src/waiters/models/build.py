"""A build of a project."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import Model

BuildStatus: TypeAlias = Literal["queued", "running", "passed", "broken"]
"""How far it is."""


class Build(Model):
    """A build of a project."""

    number: int
    """Counts the builds of a project."""

    status: BuildStatus
    """How far it is."""

    log: str | None = None
    """What was printed."""
