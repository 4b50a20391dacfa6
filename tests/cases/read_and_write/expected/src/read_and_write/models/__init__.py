"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account import Account as Account
    from .account import AccountDict as AccountDict
    from .account import AccountInput as AccountInput
    from .account import AccountPlan as AccountPlan
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Account": "account:Account",
            "AccountDict": "account:AccountDict",
            "AccountInput": "account:AccountInput",
            "AccountPlan": "account:AccountPlan",
        },
    )
