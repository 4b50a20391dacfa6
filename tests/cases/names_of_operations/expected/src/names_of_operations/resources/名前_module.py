"""Operations on 名前."""

from __future__ import annotations

from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

読む: Operation[None] = Operation(
    "読む",
    "GET",
    "/d",
)


class 名前(Resource):
    """Operations on 名前."""

    def 読む(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Beyond Latin.

        `GET /d`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            読む,
            options=request_options,
        )


class Async名前(AsyncResource):
    """Operations on 名前."""

    async def 読む(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Beyond Latin.

        `GET /d`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            読む,
            options=request_options,
        )
