"""Operations on Accounts."""

from __future__ import annotations

from collections.abc import Sequence

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

CREATE_ACCOUNT: Operation[models.Account] = Operation(
    "createAccount",
    "POST",
    "/accounts",
    body="application/json",
    body_required=True,
    returns=lambda: models.Account,
)
REPLACE_ACCOUNTS: Operation[None] = Operation(
    "replaceAccounts",
    "PUT",
    "/accounts",
    body="application/json",
    body_required=True,
)


class Accounts(Resource):
    """Operations on Accounts."""

    def create_account(
        self,
        *,
        name: str,
        password: str,
        plan: models.AccountPlan | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Account:
        """Create an account.

        `POST /accounts`

        Args:
            name: Of the account.
            password: Never sent back.
            plan: What is paid for it. Default: "free".
            request_options: Settings for this call alone.
        """
        return self._call(
            CREATE_ACCOUNT,
            body={"name": name, "password": password, "plan": plan},
            options=request_options,
        )

    def replace_accounts(
        self,
        *,
        body: Sequence[models.AccountInput],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Replace all accounts.

        `PUT /accounts`

        Args:
            body: All accounts.
            request_options: Settings for this call alone.
        """
        return self._call(
            REPLACE_ACCOUNTS,
            body=body,
            options=request_options,
        )


class AsyncAccounts(AsyncResource):
    """Operations on Accounts."""

    async def create_account(
        self,
        *,
        name: str,
        password: str,
        plan: models.AccountPlan | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Account:
        """Create an account.

        `POST /accounts`

        Args:
            name: Of the account.
            password: Never sent back.
            plan: What is paid for it. Default: "free".
            request_options: Settings for this call alone.
        """
        return await self._call(
            CREATE_ACCOUNT,
            body={"name": name, "password": password, "plan": plan},
            options=request_options,
        )

    async def replace_accounts(
        self,
        *,
        body: Sequence[models.AccountInput],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Replace all accounts.

        `PUT /accounts`

        Args:
            body: All accounts.
            request_options: Settings for this call alone.
        """
        return await self._call(
            REPLACE_ACCOUNTS,
            body=body,
            options=request_options,
        )
