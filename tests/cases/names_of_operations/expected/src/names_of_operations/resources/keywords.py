"""Operations on keywords."""

from __future__ import annotations

from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

IMPORT: Operation[None] = Operation(
    "import",
    "GET",
    "/import",
)
OMIT_: Operation[None] = Operation(
    "OMIT",
    "GET",
    "/omit",
)


class Keywords(Resource):
    """Operations on keywords."""

    def import_(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """A keyword.

        `GET /import`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            IMPORT,
            options=request_options,
        )

    def omit(
        self,
        *,
        a: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """A name that the SDK itself uses.

        `GET /omit`

        Args:
            a: Left out at will.
            request_options: Settings for this call alone.
        """
        return self._call(
            OMIT_,
            query={"a": a},
            options=request_options,
        )


class AsyncKeywords(AsyncResource):
    """Operations on keywords."""

    async def import_(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """A keyword.

        `GET /import`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            IMPORT,
            options=request_options,
        )

    async def omit(
        self,
        *,
        a: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """A name that the SDK itself uses.

        `GET /omit`

        Args:
            a: Left out at will.
            request_options: Settings for this call alone.
        """
        return await self._call(
            OMIT_,
            query={"a": a},
            options=request_options,
        )
