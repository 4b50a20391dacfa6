"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .conflict import Conflict as Conflict
    from .problem import Problem as Problem
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Conflict": "conflict:Conflict",
            "Problem": "problem:Problem",
        },
    )
