"""Operations on Print."""

from __future__ import annotations

from typing import Any

from .. import models
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

GET_NOTHING: Operation[None] = Operation(
    "getNothing",
    "GET",
    "/nothing",
)
CREATE_THING: Operation[models.Other | models.Thing] = Operation(
    "createThing",
    "POST",
    "/created",
    returns=lambda: models.Other | models.Thing,
)
GET_MAYBE: Operation[models.Thing | None] = Operation(
    "getMaybe",
    "GET",
    "/maybe",
    returns=lambda: models.Thing | None,
)
GET_TEXT: Operation[str] = Operation(
    "getText",
    "GET",
    "/text",
    accept="text/plain",
    returns=lambda: str,
)
GET_PAGE: Operation[str] = Operation(
    "getPage",
    "GET",
    "/page",
    accept="text/html; charset=utf-8",
    returns=lambda: str,
)
GET_FILE: Operation[bytes] = Operation(
    "getFile",
    "GET",
    "/file",
    accept="application/pdf",
    returns=lambda: bytes,
)
GET_BYTES: Operation[bytes] = Operation(
    "getBytes",
    "GET",
    "/bytes",
    accept="application/octet-stream",
    returns=lambda: bytes,
)
GET_SEVERAL: Operation[models.Thing] = Operation(
    "getSeveral",
    "GET",
    "/several",
    accept="application/vnd.api+json",
    returns=lambda: models.Thing,
)
GET_ANY: Operation[Any] = Operation(
    "getAny",
    "GET",
    "/any",
    returns=lambda: Any,
)
GET_FALLBACK: Operation[models.Thing] = Operation(
    "getFallback",
    "GET",
    "/fallback",
    returns=lambda: models.Thing,
)
GET_RANGE: Operation[models.Thing] = Operation(
    "getRange",
    "GET",
    "/range",
    returns=lambda: models.Thing,
)


class Print(Resource):
    """Operations on Print."""

    def get_nothing(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Nothing.

        `GET /nothing`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_NOTHING,
            options=request_options,
        )

    def create_thing(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Other | models.Thing:
        """Two kinds of success.

        `POST /created`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            CREATE_THING,
            options=request_options,
        )

    def get_maybe(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Thing | None:
        """Something or nothing.

        `GET /maybe`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_MAYBE,
            options=request_options,
        )

    def get_text(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> str:
        """Text.

        `GET /text`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_TEXT,
            options=request_options,
        )

    def get_page(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> str:
        """Text without a schema.

        `GET /page`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_PAGE,
            options=request_options,
        )

    def get_file(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> bytes:
        """A file.

        `GET /file`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_FILE,
            options=request_options,
        )

    def get_bytes(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> bytes:
        """A file without a schema.

        `GET /bytes`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_BYTES,
            options=request_options,
        )

    def get_several(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Thing:
        """Several media types.

        `GET /several`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_SEVERAL,
            options=request_options,
        )

    def get_any(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Any JSON.

        `GET /any`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_ANY,
            options=request_options,
        )

    def get_fallback(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Thing:
        """Nothing but a default.

        `GET /fallback`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_FALLBACK,
            options=request_options,
        )

    def get_range(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Thing:
        """A range of statuses.

        `GET /range`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_RANGE,
            options=request_options,
        )


class AsyncPrint(AsyncResource):
    """Operations on Print."""

    async def get_nothing(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Nothing.

        `GET /nothing`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_NOTHING,
            options=request_options,
        )

    async def create_thing(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Other | models.Thing:
        """Two kinds of success.

        `POST /created`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            CREATE_THING,
            options=request_options,
        )

    async def get_maybe(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Thing | None:
        """Something or nothing.

        `GET /maybe`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_MAYBE,
            options=request_options,
        )

    async def get_text(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> str:
        """Text.

        `GET /text`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_TEXT,
            options=request_options,
        )

    async def get_page(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> str:
        """Text without a schema.

        `GET /page`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_PAGE,
            options=request_options,
        )

    async def get_file(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> bytes:
        """A file.

        `GET /file`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_FILE,
            options=request_options,
        )

    async def get_bytes(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> bytes:
        """A file without a schema.

        `GET /bytes`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_BYTES,
            options=request_options,
        )

    async def get_several(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Thing:
        """Several media types.

        `GET /several`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_SEVERAL,
            options=request_options,
        )

    async def get_any(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Any JSON.

        `GET /any`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_ANY,
            options=request_options,
        )

    async def get_fallback(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Thing:
        """Nothing but a default.

        `GET /fallback`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_FALLBACK,
            options=request_options,
        )

    async def get_range(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Thing:
        """A range of statuses.

        `GET /range`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_RANGE,
            options=request_options,
        )
