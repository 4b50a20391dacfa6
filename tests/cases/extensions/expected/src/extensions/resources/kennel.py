"""Operations on kennel."""

from __future__ import annotations

from functools import cached_property

from .._runtime.resources import AsyncResource, Resource
from .kennel_intake import AsyncKennelIntake, KennelIntake


class Kennel(Resource):
    """Operations on kennel."""

    @cached_property
    def intake(self) -> KennelIntake:
        """Operations on kennel intake."""
        return KennelIntake(self._client)


class AsyncKennel(AsyncResource):
    """Operations on kennel."""

    @cached_property
    def intake(self) -> AsyncKennelIntake:
        """Operations on kennel intake."""
        return AsyncKennelIntake(self._client)
