"""Operations on Notes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

PUT_NOTE: Operation[None] = Operation(
    "putNote",
    "PUT",
    "/notes/{id}",
    body="application/json",
    body_required=True,
)
PATCH_NOTE: Operation[None] = Operation(
    "patchNote",
    "PATCH",
    "/notes/{id}",
    body="application/json",
)
ARCHIVE_NOTE: Operation[None] = Operation(
    "archiveNote",
    "POST",
    "/notes/{id}",
    body="application/json",
)
SEND_LIST: Operation[None] = Operation(
    "sendList",
    "POST",
    "/lists",
    body="application/json",
    body_required=True,
)
SEND_MAP: Operation[None] = Operation(
    "sendMap",
    "PUT",
    "/lists",
    body="application/json",
)
SEND_UNION: Operation[None] = Operation(
    "sendUnion",
    "PATCH",
    "/lists",
    body="application/json",
    body_required=True,
)
SEND_NULLABLE: Operation[None] = Operation(
    "sendNullable",
    "DELETE",
    "/lists",
    body="application/json",
    body_required=True,
)
SEND_EMPTY: Operation[None] = Operation(
    "sendEmpty",
    "POST",
    "/empty",
    body="application/json",
    body_required=True,
)


class Notes(Resource):
    """Operations on Notes."""

    def put_note(
        self,
        id: str,
        *,
        id_2: str,
        text: str,
        kind: Literal["note"] = "note",
        color: str | None | Omit = OMIT,
        body: str | Omit = OMIT,
        request_options_: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Write a note.

        `PUT /notes/{id}`

        A field of the body has the name of the path parameter.

        Args:
            id: The note to change.
            id_2: Identifier in the body.
            text: What it says.
            kind: Sent by itself, as nothing else is allowed.
            color: Of the paper; null for none. Default: "yellow".
            body: A field with the name of what holds it.
            request_options_: A field with the name of an argument.
            request_options: Settings for this call alone.
        """
        return self._call(
            PUT_NOTE,
            path={"id": id},
            body={
                "id": id_2,
                "kind": kind,
                "text": text,
                "color": color,
                "body": body,
                "request_options": request_options_,
            },
            options=request_options,
        )

    def patch_note(
        self,
        id: str,
        *,
        text: str | Omit = OMIT,
        color: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change a note.

        `PATCH /notes/{id}`

        The body may be left out.

        Args:
            id: The note to change.
            text: What it says now.
            color: Of the paper.
            request_options: Settings for this call alone.
        """
        return self._call(
            PATCH_NOTE,
            path={"id": id},
            body={"text": text, "color": color},
            options=request_options,
        )

    def archive_note(
        self,
        id: str,
        *,
        kind: Literal["move"] | Omit = OMIT,
        folder: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Archive a note.

        `POST /notes/{id}`

        The body may be left out; whoever sends one says what is done.

        Args:
            id: The note to change.
            kind: What is done.
            folder: Where to.
            request_options: Settings for this call alone.
        """
        return self._call(
            ARCHIVE_NOTE,
            path={"id": id},
            body={"kind": kind, "folder": folder},
            options=request_options,
        )

    def send_list(
        self,
        *,
        body: Sequence[models.NoteInput],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call sendList.

        `POST /lists`

        Args:
            body: The notes.
            request_options: Settings for this call alone.
        """
        return self._call(
            SEND_LIST,
            body=body,
            options=request_options,
        )

    def send_map(
        self,
        *,
        body: Mapping[str, str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call sendMap.

        `PUT /lists`

        Args:
            body: Texts by name.
            request_options: Settings for this call alone.
        """
        return self._call(
            SEND_MAP,
            body=body,
            options=request_options,
        )

    def send_union(
        self,
        *,
        body: models.NoteInput | str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call sendUnion.

        `PATCH /lists`

        Args:
            body: A note or its text.
            request_options: Settings for this call alone.
        """
        return self._call(
            SEND_UNION,
            body=body,
            options=request_options,
        )

    def send_nullable(
        self,
        *,
        body: models.NoteInput | None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call sendNullable.

        `DELETE /lists`

        Args:
            body: A note, or null for all.
            request_options: Settings for this call alone.
        """
        return self._call(
            SEND_NULLABLE,
            body=body,
            options=request_options,
        )

    def send_empty(
        self,
        *,
        body: Mapping[str, Any],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call sendEmpty.

        `POST /empty`

        Args:
            request_options: Settings for this call alone.
        """
        return self._call(
            SEND_EMPTY,
            body=body,
            options=request_options,
        )


class AsyncNotes(AsyncResource):
    """Operations on Notes."""

    async def put_note(
        self,
        id: str,
        *,
        id_2: str,
        text: str,
        kind: Literal["note"] = "note",
        color: str | None | Omit = OMIT,
        body: str | Omit = OMIT,
        request_options_: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Write a note.

        `PUT /notes/{id}`

        A field of the body has the name of the path parameter.

        Args:
            id: The note to change.
            id_2: Identifier in the body.
            text: What it says.
            kind: Sent by itself, as nothing else is allowed.
            color: Of the paper; null for none. Default: "yellow".
            body: A field with the name of what holds it.
            request_options_: A field with the name of an argument.
            request_options: Settings for this call alone.
        """
        return await self._call(
            PUT_NOTE,
            path={"id": id},
            body={
                "id": id_2,
                "kind": kind,
                "text": text,
                "color": color,
                "body": body,
                "request_options": request_options_,
            },
            options=request_options,
        )

    async def patch_note(
        self,
        id: str,
        *,
        text: str | Omit = OMIT,
        color: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change a note.

        `PATCH /notes/{id}`

        The body may be left out.

        Args:
            id: The note to change.
            text: What it says now.
            color: Of the paper.
            request_options: Settings for this call alone.
        """
        return await self._call(
            PATCH_NOTE,
            path={"id": id},
            body={"text": text, "color": color},
            options=request_options,
        )

    async def archive_note(
        self,
        id: str,
        *,
        kind: Literal["move"] | Omit = OMIT,
        folder: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Archive a note.

        `POST /notes/{id}`

        The body may be left out; whoever sends one says what is done.

        Args:
            id: The note to change.
            kind: What is done.
            folder: Where to.
            request_options: Settings for this call alone.
        """
        return await self._call(
            ARCHIVE_NOTE,
            path={"id": id},
            body={"kind": kind, "folder": folder},
            options=request_options,
        )

    async def send_list(
        self,
        *,
        body: Sequence[models.NoteInput],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call sendList.

        `POST /lists`

        Args:
            body: The notes.
            request_options: Settings for this call alone.
        """
        return await self._call(
            SEND_LIST,
            body=body,
            options=request_options,
        )

    async def send_map(
        self,
        *,
        body: Mapping[str, str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call sendMap.

        `PUT /lists`

        Args:
            body: Texts by name.
            request_options: Settings for this call alone.
        """
        return await self._call(
            SEND_MAP,
            body=body,
            options=request_options,
        )

    async def send_union(
        self,
        *,
        body: models.NoteInput | str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call sendUnion.

        `PATCH /lists`

        Args:
            body: A note or its text.
            request_options: Settings for this call alone.
        """
        return await self._call(
            SEND_UNION,
            body=body,
            options=request_options,
        )

    async def send_nullable(
        self,
        *,
        body: models.NoteInput | None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call sendNullable.

        `DELETE /lists`

        Args:
            body: A note, or null for all.
            request_options: Settings for this call alone.
        """
        return await self._call(
            SEND_NULLABLE,
            body=body,
            options=request_options,
        )

    async def send_empty(
        self,
        *,
        body: Mapping[str, Any],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call sendEmpty.

        `POST /empty`

        Args:
            request_options: Settings for this call alone.
        """
        return await self._call(
            SEND_EMPTY,
            body=body,
            options=request_options,
        )
