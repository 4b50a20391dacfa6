"""Operations on Loans."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

GET_LOANS: Operation[list[models.Loan]] = Operation(
    "getLoans",
    "GET",
    "/loans/{ids}",
    returns=lambda: list[models.Loan],
)
LEND: Operation[models.Loan] = Operation(
    "lend",
    "POST",
    "/loans",
    body="application/x-www-form-urlencoded",
    body_required=True,
    returns=lambda: models.Loan,
)


class Loans(Resource):
    """Operations on Loans."""

    def get_loans(
        self,
        ids: Sequence[int],
        *,
        x_fields: Sequence[str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> list[models.Loan]:
        """Get some loans.

        `GET /loans/{ids}`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_LOANS,
            path={"ids": ids},
            headers={"X-Fields": x_fields},
            options=request_options,
        )

    def lend(
        self,
        *,
        tool: int,
        until: datetime.date,
        notes: Sequence[str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Loan:
        """Lend a tool.

        `POST /loans`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            LEND,
            body={"tool": tool, "until": until, "notes": notes},
            options=request_options,
        )


class AsyncLoans(AsyncResource):
    """Operations on Loans."""

    async def get_loans(
        self,
        ids: Sequence[int],
        *,
        x_fields: Sequence[str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> list[models.Loan]:
        """Get some loans.

        `GET /loans/{ids}`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_LOANS,
            path={"ids": ids},
            headers={"X-Fields": x_fields},
            options=request_options,
        )

    async def lend(
        self,
        *,
        tool: int,
        until: datetime.date,
        notes: Sequence[str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Loan:
        """Lend a tool.

        `POST /loans`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            LEND,
            body={"tool": tool, "until": until, "notes": notes},
            options=request_options,
        )
