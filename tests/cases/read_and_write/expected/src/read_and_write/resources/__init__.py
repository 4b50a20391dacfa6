"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .accounts import Accounts as Accounts
    from .accounts import AsyncAccounts as AsyncAccounts
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncAccounts": "accounts:AsyncAccounts",
            "Accounts": "accounts:Accounts",
        },
    )
