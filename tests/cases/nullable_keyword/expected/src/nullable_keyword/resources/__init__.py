"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .tasks import AsyncTasks as AsyncTasks
    from .tasks import Tasks as Tasks
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncTasks": "tasks:AsyncTasks",
            "Tasks": "tasks:Tasks",
        },
    )
