"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .threads import AsyncThreads as AsyncThreads
    from .threads import Threads as Threads
    from .threads_runs import AsyncThreadsRuns as AsyncThreadsRuns
    from .threads_runs import ThreadsRuns as ThreadsRuns
    from .threads_runs_steps import AsyncThreadsRunsSteps as AsyncThreadsRunsSteps
    from .threads_runs_steps import ThreadsRunsSteps as ThreadsRunsSteps
    from .reports import AsyncReports as AsyncReports
    from .reports import Reports as Reports
    from .reports_weekly import AsyncReportsWeekly as AsyncReportsWeekly
    from .reports_weekly import ReportsWeekly as ReportsWeekly
    from .admin import Admin as Admin
    from .admin import AsyncAdmin as AsyncAdmin
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncThreads": "threads:AsyncThreads",
            "Threads": "threads:Threads",
            "AsyncThreadsRuns": "threads_runs:AsyncThreadsRuns",
            "ThreadsRuns": "threads_runs:ThreadsRuns",
            "AsyncThreadsRunsSteps": "threads_runs_steps:AsyncThreadsRunsSteps",
            "ThreadsRunsSteps": "threads_runs_steps:ThreadsRunsSteps",
            "AsyncReports": "reports:AsyncReports",
            "Reports": "reports:Reports",
            "AsyncReportsWeekly": "reports_weekly:AsyncReportsWeekly",
            "ReportsWeekly": "reports_weekly:ReportsWeekly",
            "AsyncAdmin": "admin:AsyncAdmin",
            "Admin": "admin:Admin",
        },
    )
