"""Operations on Files."""

from __future__ import annotations

import datetime
import uuid

from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

GET_FILE: Operation[None] = Operation(
    "getFile",
    "GET",
    "/folders/{folder-id}/files/{name}/v{version}",
    headers={"X-Kind": "file"},
)
GET_KIND: Operation[None] = Operation(
    "getKind",
    "GET",
    "/kinds/{kind}/{undeclared}",
)


class Files(Resource):
    """Operations on Files."""

    def get_file(
        self,
        folder_id: str,
        name: str,
        version: int,
        *,
        filter: str,
        part: int | Omit = OMIT,
        x_trace_id: uuid.UUID | Omit = OMIT,
        since: datetime.datetime | Omit = OMIT,
        class_: str | Omit = OMIT,
        self_: bool | Omit = OMIT,
        request_options_: str | Omit = OMIT,
        name_2: str | Omit = OMIT,
        x_level: int | Omit = OMIT,
        session: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """A version of a file.

        `GET /folders/{folder-id}/files/{name}/v{version}`

        Args:
            folder_id: The folder.
            name: The file.
            version: Which version. At least 1.
            filter: What to keep.
            part: How many parts to skip. At least 0. Default: 0.
            x_trace_id: Deprecated. To find the request again.
            since: Changed after.
            class_: A keyword of Python.
            self_: What Python calls the object.
            request_options_: What the SDK calls its settings.
            name_2: Called like a parameter of the path.
            x_level: How thorough. Default: 1.
            session: Of the browser.
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_FILE,
            path={"folder-id": folder_id, "name": name, "version": version},
            query={
                "part": part,
                "since": since,
                "$filter": filter,
                "class": class_,
                "self": self_,
                "request_options": request_options_,
                "name": name_2,
            },
            headers={"X-Trace-ID": x_trace_id, "X-Level": x_level},
            cookies={"session": session},
            options=request_options,
        )

    def get_kind(
        self,
        undeclared: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call getKind.

        `GET /kinds/{kind}/{undeclared}`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            GET_KIND,
            path={"undeclared": undeclared, "kind": "file"},
            options=request_options,
        )


class AsyncFiles(AsyncResource):
    """Operations on Files."""

    async def get_file(
        self,
        folder_id: str,
        name: str,
        version: int,
        *,
        filter: str,
        part: int | Omit = OMIT,
        x_trace_id: uuid.UUID | Omit = OMIT,
        since: datetime.datetime | Omit = OMIT,
        class_: str | Omit = OMIT,
        self_: bool | Omit = OMIT,
        request_options_: str | Omit = OMIT,
        name_2: str | Omit = OMIT,
        x_level: int | Omit = OMIT,
        session: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """A version of a file.

        `GET /folders/{folder-id}/files/{name}/v{version}`

        Args:
            folder_id: The folder.
            name: The file.
            version: Which version. At least 1.
            filter: What to keep.
            part: How many parts to skip. At least 0. Default: 0.
            x_trace_id: Deprecated. To find the request again.
            since: Changed after.
            class_: A keyword of Python.
            self_: What Python calls the object.
            request_options_: What the SDK calls its settings.
            name_2: Called like a parameter of the path.
            x_level: How thorough. Default: 1.
            session: Of the browser.
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_FILE,
            path={"folder-id": folder_id, "name": name, "version": version},
            query={
                "part": part,
                "since": since,
                "$filter": filter,
                "class": class_,
                "self": self_,
                "request_options": request_options_,
                "name": name_2,
            },
            headers={"X-Trace-ID": x_trace_id, "X-Level": x_level},
            cookies={"session": session},
            options=request_options,
        )

    async def get_kind(
        self,
        undeclared: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call getKind.

        `GET /kinds/{kind}/{undeclared}`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            GET_KIND,
            path={"undeclared": undeclared, "kind": "file"},
            options=request_options,
        )
