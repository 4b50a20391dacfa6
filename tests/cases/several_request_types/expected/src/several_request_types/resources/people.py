"""Operations on People."""

from __future__ import annotations

from typing import Literal

from .._runtime.bodies import Content
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

ADD_PERSON: Operation[None] = Operation(
    "addPerson",
    "POST",
    "/people",
    body="application/json",
    body_required=True,
)
CHANGE_PERSON: Operation[None] = Operation(
    "changePerson",
    "PATCH",
    "/people/{id}",
    body="application/merge-patch+json",
    body_required=True,
)
SET_PICTURE: Operation[None] = Operation(
    "setPicture",
    "PUT",
    "/people/{id}/picture",
    body="image/png",
    body_required=True,
)
SET_VOICE: Operation[None] = Operation(
    "setVoice",
    "PUT",
    "/people/{id}/voice",
    body="audio/*",
    body_required=True,
)


class People(Resource):
    """Operations on People."""

    def add_person(
        self,
        *,
        name: str,
        age: int | Omit = OMIT,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded"
        ] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add a person.

        `POST /people`

        Args:
            name: For others.
            age: In years.
            content_type: The media type that the body is sent in.
            request_options: Settings for this call alone.
        """
        return self._call(
            ADD_PERSON,
            body={"name": name, "age": age},
            media_type=content_type,
            options=request_options,
        )

    def change_person(
        self,
        id: str,
        *,
        name: str,
        age: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change a person.

        `PATCH /people/{id}`

        Args:
            id: Of the person.
            name: For others.
            age: In years.
            request_options: Settings for this call alone.
        """
        return self._call(
            CHANGE_PERSON,
            path={"id": id},
            body={"name": name, "age": age},
            options=request_options,
        )

    def set_picture(
        self,
        id: str,
        *,
        body: Content,
        content_type: Literal["image/png", "image/jpeg"] = "image/png",
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set the picture of a person.

        `PUT /people/{id}/picture`

        Args:
            id: Of the person.
            body: The picture.
            content_type: The media type that the body is sent in.
            request_options: Settings for this call alone.
        """
        return self._call(
            SET_PICTURE,
            path={"id": id},
            body=body,
            media_type=content_type,
            options=request_options,
        )

    def set_voice(
        self,
        id: str,
        *,
        body: Content,
        content_type: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set the voice of a person.

        `PUT /people/{id}/voice`

        Args:
            id: Of the person.
            body: A recording.
            content_type: The media type that the body is sent in.
            request_options: Settings for this call alone.
        """
        return self._call(
            SET_VOICE,
            path={"id": id},
            body=body,
            media_type=content_type,
            options=request_options,
        )


class AsyncPeople(AsyncResource):
    """Operations on People."""

    async def add_person(
        self,
        *,
        name: str,
        age: int | Omit = OMIT,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded"
        ] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add a person.

        `POST /people`

        Args:
            name: For others.
            age: In years.
            content_type: The media type that the body is sent in.
            request_options: Settings for this call alone.
        """
        return await self._call(
            ADD_PERSON,
            body={"name": name, "age": age},
            media_type=content_type,
            options=request_options,
        )

    async def change_person(
        self,
        id: str,
        *,
        name: str,
        age: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change a person.

        `PATCH /people/{id}`

        Args:
            id: Of the person.
            name: For others.
            age: In years.
            request_options: Settings for this call alone.
        """
        return await self._call(
            CHANGE_PERSON,
            path={"id": id},
            body={"name": name, "age": age},
            options=request_options,
        )

    async def set_picture(
        self,
        id: str,
        *,
        body: Content,
        content_type: Literal["image/png", "image/jpeg"] = "image/png",
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set the picture of a person.

        `PUT /people/{id}/picture`

        Args:
            id: Of the person.
            body: The picture.
            content_type: The media type that the body is sent in.
            request_options: Settings for this call alone.
        """
        return await self._call(
            SET_PICTURE,
            path={"id": id},
            body=body,
            media_type=content_type,
            options=request_options,
        )

    async def set_voice(
        self,
        id: str,
        *,
        body: Content,
        content_type: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Set the voice of a person.

        `PUT /people/{id}/voice`

        Args:
            id: Of the person.
            body: A recording.
            content_type: The media type that the body is sent in.
            request_options: Settings for this call alone.
        """
        return await self._call(
            SET_VOICE,
            path={"id": id},
            body=body,
            media_type=content_type,
            options=request_options,
        )
