"""An account."""

from __future__ import annotations

import datetime
from typing import Literal, NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import READ_ONLY, Model

AccountPlan: TypeAlias = Literal["free", "paid"]
"""What is paid for it."""


class Account(Model):
    """An account."""

    id: str = READ_ONLY
    """Given by the server."""

    name: str
    """Of the account."""

    password: str | None = None
    """Never sent back."""

    created_at: datetime.datetime | None = None
    """When it was made."""

    plan: AccountPlan | None = None
    """What is paid for it."""


class AccountDict(TypedDict):
    """The fields of Account as a dict."""

    name: str
    """Of the account."""

    password: str
    """Never sent back."""

    plan: NotRequired[AccountPlan]
    """What is paid for it."""


AccountInput: TypeAlias = Account | AccountDict
"""Account, or a dict with its fields."""
