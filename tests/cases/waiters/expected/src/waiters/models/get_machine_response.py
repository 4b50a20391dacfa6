"""Response of getMachine."""

from __future__ import annotations

from .._runtime.models import Model


class GetMachineResponseState(Model):
    """What it does."""

    ready: bool
    """Whether it can build."""


class GetMachineResponse(Model):
    """Response of getMachine."""

    state: GetMachineResponseState
    """What it does."""
