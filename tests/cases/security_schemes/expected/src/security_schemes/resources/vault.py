"""Operations on Vault."""

from __future__ import annotations

from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

GET_USUAL: Operation[None] = Operation(
    "getUsual",
    "GET",
    "/usual",
)
GET_BASIC: Operation[None] = Operation(
    "getBasic",
    "GET",
    "/basic",
    security=(("basic",),),
)
GET_FREE: Operation[None] = Operation(
    "getFree",
    "GET",
    "/free",
    security=(),
)
GET_OPTIONAL: Operation[None] = Operation(
    "getOptional",
    "GET",
    "/optional",
    security=((), ("cookie",)),
)
GET_EITHER: Operation[None] = Operation(
    "getEither",
    "GET",
    "/either",
    security=(("query",), ("login",)),
)
GET_BOTH: Operation[None] = Operation(
    "getBoth",
    "GET",
    "/both",
    security=(("key", "cookie"),),
)


class Vault(Resource):
    """Operations on Vault."""

    def get_usual(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """As the API says.

        `GET /usual`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_USUAL,
            options=request_options,
        )

    def get_basic(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Name and password.

        `GET /basic`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_BASIC,
            options=request_options,
        )

    def get_free(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Without any.

        `GET /free`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_FREE,
            options=request_options,
        )

    def get_optional(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """With or without.

        `GET /optional`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_OPTIONAL,
            options=request_options,
        )

    def get_either(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """One of two.

        `GET /either`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_EITHER,
            options=request_options,
        )

    def get_both(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Two at once.

        `GET /both`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_BOTH,
            options=request_options,
        )


class AsyncVault(AsyncResource):
    """Operations on Vault."""

    async def get_usual(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """As the API says.

        `GET /usual`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_USUAL,
            options=request_options,
        )

    async def get_basic(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Name and password.

        `GET /basic`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_BASIC,
            options=request_options,
        )

    async def get_free(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Without any.

        `GET /free`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_FREE,
            options=request_options,
        )

    async def get_optional(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """With or without.

        `GET /optional`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_OPTIONAL,
            options=request_options,
        )

    async def get_either(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """One of two.

        `GET /either`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_EITHER,
            options=request_options,
        )

    async def get_both(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Two at once.

        `GET /both`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_BOTH,
            options=request_options,
        )
