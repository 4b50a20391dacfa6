"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .tools import AsyncTools as AsyncTools
    from .tools import Tools as Tools
    from .loans import AsyncLoans as AsyncLoans
    from .loans import Loans as Loans
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncTools": "tools:AsyncTools",
            "Tools": "tools:Tools",
            "AsyncLoans": "loans:AsyncLoans",
            "Loans": "loans:Loans",
        },
    )
