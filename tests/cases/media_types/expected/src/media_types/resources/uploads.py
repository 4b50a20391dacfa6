"""Operations on Uploads."""

from __future__ import annotations

from .._runtime.bodies import Content
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

SEND_VENDOR_JSON: Operation[None] = Operation(
    "sendVendorJSON",
    "POST",
    "/json",
    body="application/vnd.api+json",
    body_required=True,
)
SEND_ANY: Operation[None] = Operation(
    "sendAny",
    "POST",
    "/any",
    body="application/json",
    body_required=True,
)
SEND_TEXT: Operation[None] = Operation(
    "sendText",
    "POST",
    "/text",
    body="text/plain",
    body_required=True,
)
SET_LIMIT: Operation[bool] = Operation(
    "setLimit",
    "PUT",
    "/limit",
    body="text/plain",
    body_required=True,
    accept="text/plain",
    returns=lambda: bool,
)
SEND_FILE: Operation[None] = Operation(
    "sendFile",
    "POST",
    "/file",
    body="application/octet-stream",
    body_required=True,
)
SEND_IMAGE: Operation[None] = Operation(
    "sendImage",
    "POST",
    "/image",
    body="image/png",
)


class Uploads(Resource):
    """Operations on Uploads."""

    def send_vendor_json(
        self,
        *,
        name: str,
        label: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """A JSON type of a vendor.

        `POST /json`

        Args:
            name: Of the file.
            label: For people.
            request_options: Settings for this call alone.
        """
        return self._call(
            SEND_VENDOR_JSON,
            body={"name": name, "label": label},
            options=request_options,
        )

    def send_any(
        self,
        *,
        name: str,
        label: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Any type.

        `POST /any`

        Args:
            name: Of the file.
            label: For people.
            request_options: Settings for this call alone.
        """
        return self._call(
            SEND_ANY,
            body={"name": name, "label": label},
            options=request_options,
        )

    def send_text(
        self,
        *,
        body: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Text.

        `POST /text`

        Args:
            body: The text.
            request_options: Settings for this call alone.
        """
        return self._call(
            SEND_TEXT,
            body=body,
            options=request_options,
        )

    def set_limit(
        self,
        *,
        body: int,
        request_options: RequestOptions | None = None,
    ) -> bool:
        """A number as text.

        `PUT /limit`

        Args:
            body: Uploads per day. At least 1.
            request_options: Settings for this call alone.
        """
        return self._call(
            SET_LIMIT,
            body=body,
            options=request_options,
        )

    def send_file(
        self,
        *,
        body: Content,
        request_options: RequestOptions | None = None,
    ) -> None:
        """A file.

        `POST /file`

        Args:
            body: The file.
            request_options: Settings for this call alone.
        """
        return self._call(
            SEND_FILE,
            body=body,
            options=request_options,
        )

    def send_image(
        self,
        *,
        body: Content | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """A file without a schema.

        `POST /image`

        Args:
            body: The image.
            request_options: Settings for this call alone.
        """
        return self._call(
            SEND_IMAGE,
            body=body,
            options=request_options,
        )


class AsyncUploads(AsyncResource):
    """Operations on Uploads."""

    async def send_vendor_json(
        self,
        *,
        name: str,
        label: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """A JSON type of a vendor.

        `POST /json`

        Args:
            name: Of the file.
            label: For people.
            request_options: Settings for this call alone.
        """
        return await self._call(
            SEND_VENDOR_JSON,
            body={"name": name, "label": label},
            options=request_options,
        )

    async def send_any(
        self,
        *,
        name: str,
        label: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Any type.

        `POST /any`

        Args:
            name: Of the file.
            label: For people.
            request_options: Settings for this call alone.
        """
        return await self._call(
            SEND_ANY,
            body={"name": name, "label": label},
            options=request_options,
        )

    async def send_text(
        self,
        *,
        body: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Text.

        `POST /text`

        Args:
            body: The text.
            request_options: Settings for this call alone.
        """
        return await self._call(
            SEND_TEXT,
            body=body,
            options=request_options,
        )

    async def set_limit(
        self,
        *,
        body: int,
        request_options: RequestOptions | None = None,
    ) -> bool:
        """A number as text.

        `PUT /limit`

        Args:
            body: Uploads per day. At least 1.
            request_options: Settings for this call alone.
        """
        return await self._call(
            SET_LIMIT,
            body=body,
            options=request_options,
        )

    async def send_file(
        self,
        *,
        body: Content,
        request_options: RequestOptions | None = None,
    ) -> None:
        """A file.

        `POST /file`

        Args:
            body: The file.
            request_options: Settings for this call alone.
        """
        return await self._call(
            SEND_FILE,
            body=body,
            options=request_options,
        )

    async def send_image(
        self,
        *,
        body: Content | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """A file without a schema.

        `POST /image`

        Args:
            body: The image.
            request_options: Settings for this call alone.
        """
        return await self._call(
            SEND_IMAGE,
            body=body,
            options=request_options,
        )
