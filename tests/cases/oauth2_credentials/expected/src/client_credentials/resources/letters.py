"""Operations on Letters."""

from __future__ import annotations

from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

COUNT_LETTERS: Operation[int] = Operation(
    "countLetters",
    "GET",
    "/letters",
    returns=lambda: int,
)
BURN_LETTERS: Operation[None] = Operation(
    "burnLetters",
    "DELETE",
    "/letters",
    security=(("login",), ("identity",)),
)
COUNT_STAMPS: Operation[int] = Operation(
    "countStamps",
    "GET",
    "/stamps",
    returns=lambda: int,
    security=((), ("identity",)),
)


class Letters(Resource):
    """Operations on Letters."""

    def count_letters(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> int:
        """Count letters.

        `GET /letters`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            COUNT_LETTERS,
            options=request_options,
        )

    def burn_letters(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Burn all letters.

        `DELETE /letters`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            BURN_LETTERS,
            options=request_options,
        )

    def count_stamps(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> int:
        """Count stamps.

        `GET /stamps`

        Those who say who they are see their own.

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            COUNT_STAMPS,
            options=request_options,
        )


class AsyncLetters(AsyncResource):
    """Operations on Letters."""

    async def count_letters(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> int:
        """Count letters.

        `GET /letters`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            COUNT_LETTERS,
            options=request_options,
        )

    async def burn_letters(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Burn all letters.

        `DELETE /letters`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            BURN_LETTERS,
            options=request_options,
        )

    async def count_stamps(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> int:
        """Count stamps.

        `GET /stamps`

        Those who say who they are see their own.

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            COUNT_STAMPS,
            options=request_options,
        )
