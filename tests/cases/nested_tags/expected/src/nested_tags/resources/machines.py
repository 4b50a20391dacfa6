"""Operations on Machines."""

from __future__ import annotations

from functools import cached_property

from .._runtime.resources import AsyncResource, Resource
from .machines_tractors import AsyncMachinesTractors, MachinesTractors


class Machines(Resource):
    """Operations on Machines."""

    @cached_property
    def tractors(self) -> MachinesTractors:
        """Operations on Machines Tractors."""
        return MachinesTractors(self._client)


class AsyncMachines(AsyncResource):
    """Operations on Machines."""

    @cached_property
    def tractors(self) -> AsyncMachinesTractors:
        """Operations on Machines Tractors."""
        return AsyncMachinesTractors(self._client)
