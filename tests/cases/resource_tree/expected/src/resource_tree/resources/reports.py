"""Operations on reports."""

from __future__ import annotations

from functools import cached_property

from .._runtime.resources import AsyncResource, Resource
from .reports_weekly import AsyncReportsWeekly, ReportsWeekly


class Reports(Resource):
    """Operations on reports."""

    @cached_property
    def weekly(self) -> ReportsWeekly:
        """Operations on reports weekly."""
        return ReportsWeekly(self._client)


class AsyncReports(AsyncResource):
    """Operations on reports."""

    @cached_property
    def weekly(self) -> AsyncReportsWeekly:
        """Operations on reports weekly."""
        return AsyncReportsWeekly(self._client)
