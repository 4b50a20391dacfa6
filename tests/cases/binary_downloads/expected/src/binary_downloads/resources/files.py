"""Operations on Files."""

from __future__ import annotations

from .. import models
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

GET_FILE: Operation[bytes] = Operation(
    "getFile",
    "GET",
    "/files/{id}",
    accept="application/octet-stream",
    returns=lambda: bytes,
    errors=lambda: {404: models.GetFile404Response},
)
GET_PREVIEW: Operation[bytes | None] = Operation(
    "getPreview",
    "GET",
    "/files/{id}/preview",
    accept="image/png",
    returns=lambda: bytes | None,
)


class Files(Resource):
    """Operations on Files."""

    def get_file(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> bytes:
        """Get a file.

        `GET /files/{id}`

        Args:
            id: Of the file.
            request_options: Settings for this call alone.

        Raises:
            NotFoundError: There is no such file.
        """
        return self._call(
            GET_FILE,
            path={"id": id},
            options=request_options,
        )

    def get_preview(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> bytes | None:
        """Get a picture of a file.

        `GET /files/{id}/preview`

        Args:
            id: Of the file.
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_PREVIEW,
            path={"id": id},
            options=request_options,
        )


class AsyncFiles(AsyncResource):
    """Operations on Files."""

    async def get_file(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> bytes:
        """Get a file.

        `GET /files/{id}`

        Args:
            id: Of the file.
            request_options: Settings for this call alone.

        Raises:
            NotFoundError: There is no such file.
        """
        return await self._call(
            GET_FILE,
            path={"id": id},
            options=request_options,
        )

    async def get_preview(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> bytes | None:
        """Get a picture of a file.

        `GET /files/{id}/preview`

        Args:
            id: Of the file.
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_PREVIEW,
            path={"id": id},
            options=request_options,
        )
