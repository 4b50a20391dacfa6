"""Operations on SMS."""

from __future__ import annotations

from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

SMS_: Operation[None] = Operation(
    "SMS",
    "GET",
    "/f",
)


class SMS(Resource):
    """Operations on SMS."""

    def sms(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """A tag and an operation in capitals.

        `GET /f`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            SMS_,
            options=request_options,
        )


class AsyncSMS(AsyncResource):
    """Operations on SMS."""

    async def sms(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """A tag and an operation in capitals.

        `GET /f`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            SMS_,
            options=request_options,
        )
