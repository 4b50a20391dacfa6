"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .issues import AsyncIssues as AsyncIssues
    from .issues import Issues as Issues
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncIssues": "issues:AsyncIssues",
            "Issues": "issues:Issues",
        },
    )
