"""Operations on Files."""

from __future__ import annotations

from .._runtime.bodies import Content
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

ADD_FILE: Operation[None] = Operation(
    "addFile",
    "POST",
    "/files",
    body="application/octet-stream",
    body_required=True,
    base_url="https://uploads.example.com",
)
COUNT_FILES: Operation[int] = Operation(
    "countFiles",
    "GET",
    "/files",
    returns=lambda: int,
    base_url="https://eu.example.com/stats",
)
LIST_NAMES: Operation[list[str]] = Operation(
    "listNames",
    "GET",
    "/names",
    returns=lambda: list[str],
)


class Files(Resource):
    """Operations on Files."""

    def add_file(
        self,
        *,
        body: Content,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add a file.

        `POST /files` at https://uploads.example.com/

        Args:
            body: The file.
            request_options: Settings for this call alone.
        """
        return self._call(
            ADD_FILE,
            body=body,
            options=request_options,
        )

    def count_files(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> int:
        """Count files.

        `GET /files` at https://eu.example.com/stats

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            COUNT_FILES,
            options=request_options,
        )

    def list_names(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[str]:
        """List the names of files.

        `GET /names`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            LIST_NAMES,
            options=request_options,
        )


class AsyncFiles(AsyncResource):
    """Operations on Files."""

    async def add_file(
        self,
        *,
        body: Content,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add a file.

        `POST /files` at https://uploads.example.com/

        Args:
            body: The file.
            request_options: Settings for this call alone.
        """
        return await self._call(
            ADD_FILE,
            body=body,
            options=request_options,
        )

    async def count_files(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> int:
        """Count files.

        `GET /files` at https://eu.example.com/stats

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            COUNT_FILES,
            options=request_options,
        )

    async def list_names(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[str]:
        """List the names of files.

        `GET /names`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            LIST_NAMES,
            options=request_options,
        )
