"""Operations on class."""

from __future__ import annotations

from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

GET_CLASS: Operation[None] = Operation(
    "getClass",
    "GET",
    "/h",
)


class Class(Resource):
    """Operations on class."""

    def get_class(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """A tag that is a keyword.

        `GET /h`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_CLASS,
            options=request_options,
        )


class AsyncClass(AsyncResource):
    """Operations on class."""

    async def get_class(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """A tag that is a keyword.

        `GET /h`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_CLASS,
            options=request_options,
        )
