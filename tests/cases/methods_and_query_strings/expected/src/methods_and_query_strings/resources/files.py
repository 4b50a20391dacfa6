"""Operations on Files."""

from __future__ import annotations

from .. import models
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

QUERY_FILES: Operation[list[str]] = Operation(
    "queryFiles",
    "QUERY",
    "/files",
    body="application/json",
    body_required=True,
    returns=lambda: list[str],
)
FIND_FILES: Operation[list[str]] = Operation(
    "findFiles",
    "GET",
    "/files",
    returns=lambda: list[str],
)
COPY_FILES: Operation[None] = Operation(
    "copyFiles",
    "COPY",
    "/files",
)
GET_SESSION: Operation[None] = Operation(
    "getSession",
    "GET",
    "/sessions",
)


class Files(Resource):
    """Operations on Files."""

    def query_files(
        self,
        *,
        text: str,
        request_options: RequestOptions | None = None,
    ) -> list[str]:
        """A safe method with a body.

        `QUERY /files`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            QUERY_FILES,
            body={"text": text},
            options=request_options,
        )

    def find_files(
        self,
        *,
        search: models.FindFilesSearchInput,
        request_options: RequestOptions | None = None,
    ) -> list[str]:
        """The fields of a form are the query string.

        `GET /files`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            FIND_FILES,
            query={"search": search},
            options=request_options,
        )

    def copy_files(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """A method that has no field of its own.

        `COPY /files`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            COPY_FILES,
            options=request_options,
        )

    def get_session(
        self,
        *,
        session: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """A cookie in the style of cookies.

        `GET /sessions`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_SESSION,
            cookies={"session": session},
            options=request_options,
        )


class AsyncFiles(AsyncResource):
    """Operations on Files."""

    async def query_files(
        self,
        *,
        text: str,
        request_options: RequestOptions | None = None,
    ) -> list[str]:
        """A safe method with a body.

        `QUERY /files`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            QUERY_FILES,
            body={"text": text},
            options=request_options,
        )

    async def find_files(
        self,
        *,
        search: models.FindFilesSearchInput,
        request_options: RequestOptions | None = None,
    ) -> list[str]:
        """The fields of a form are the query string.

        `GET /files`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            FIND_FILES,
            query={"search": search},
            options=request_options,
        )

    async def copy_files(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """A method that has no field of its own.

        `COPY /files`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            COPY_FILES,
            options=request_options,
        )

    async def get_session(
        self,
        *,
        session: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """A cookie in the style of cookies.

        `GET /sessions`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_SESSION,
            cookies={"session": session},
            options=request_options,
        )
