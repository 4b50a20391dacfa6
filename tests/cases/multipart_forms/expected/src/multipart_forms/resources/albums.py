"""Operations on Albums."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

from .. import models
from .._runtime.encodings import Encoding
from .._runtime.files import FileInput
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.parameters import Style
from .._runtime.resources import AsyncResource, Resource

ADD_PHOTO: Operation[models.Photo] = Operation(
    "addPhoto",
    "POST",
    "/photos",
    body="multipart/form-data",
    encodings={"photo": Encoding(content_type="image/png", is_file=True)},
    body_required=True,
    returns=lambda: models.Photo,
)
ADD_ALBUM: Operation[None] = Operation(
    "addAlbum",
    "POST",
    "/albums",
    body="multipart/form-data",
    encodings={
        "photos": Encoding(is_file=True),
        "cover": Encoding(content_type="image/png, image/jpeg", is_file=True),
        "places": Encoding(content_type="application/json"),
        "colors": Encoding(style=Style("form")),
        "license": Encoding(content_type="text/markdown", headers={"Content-Language": "en"}),
    },
)
ADD_PHOTOS: Operation[None] = Operation(
    "addPhotos",
    "POST",
    "/photos/batch",
    body="multipart/mixed",
    encodings={"": Encoding(content_type="image/png", is_file=True)},
    body_required=True,
)
ADD_NOTES: Operation[None] = Operation(
    "addNotes",
    "POST",
    "/notes",
    body="multipart/form-data",
    body_required=True,
)


class Albums(Resource):
    """Operations on Albums."""

    def add_photo(
        self,
        *,
        photo: FileInput,
        title: str,
        place: models.PlaceInput | Omit = OMIT,
        labels: Sequence[str] | Omit = OMIT,
        taken: datetime.date | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Photo:
        """Add a photo.

        `POST /photos`

        Args:
            photo: The photo.
            title: For people.
            place: Where something is.
            labels: One part for each.
            taken: When it was taken.
            request_options: Settings for this call alone.
        """
        return self._call(
            ADD_PHOTO,
            body={"photo": photo, "title": title, "place": place, "labels": labels, "taken": taken},
            options=request_options,
        )

    def add_album(
        self,
        *,
        photos: Sequence[FileInput] | Omit = OMIT,
        cover: FileInput | Omit = OMIT,
        places: Sequence[models.PlaceInput] | Omit = OMIT,
        colors: Sequence[str] | Omit = OMIT,
        license: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add an album.

        `POST /albums`

        Args:
            photos: As many as there are.
            cover: The first photo otherwise.
            places: As one JSON text.
            colors: With commas between.
            license: Who may do what.
            request_options: Settings for this call alone.
        """
        return self._call(
            ADD_ALBUM,
            body={
                "photos": photos,
                "cover": cover,
                "places": places,
                "colors": colors,
                "license": license,
            },
            options=request_options,
        )

    def add_photos(
        self,
        *,
        body: Sequence[FileInput],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add photos.

        `POST /photos/batch`

        Args:
            body: One part for each photo.
            request_options: Settings for this call alone.
        """
        return self._call(
            ADD_PHOTOS,
            body=body,
            options=request_options,
        )

    def add_notes(
        self,
        *,
        body: Mapping[str, str],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add notes.

        `POST /notes`

        Args:
            body: A note for each photo.
            request_options: Settings for this call alone.
        """
        return self._call(
            ADD_NOTES,
            body=body,
            options=request_options,
        )


class AsyncAlbums(AsyncResource):
    """Operations on Albums."""

    async def add_photo(
        self,
        *,
        photo: FileInput,
        title: str,
        place: models.PlaceInput | Omit = OMIT,
        labels: Sequence[str] | Omit = OMIT,
        taken: datetime.date | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.Photo:
        """Add a photo.

        `POST /photos`

        Args:
            photo: The photo.
            title: For people.
            place: Where something is.
            labels: One part for each.
            taken: When it was taken.
            request_options: Settings for this call alone.
        """
        return await self._call(
            ADD_PHOTO,
            body={"photo": photo, "title": title, "place": place, "labels": labels, "taken": taken},
            options=request_options,
        )

    async def add_album(
        self,
        *,
        photos: Sequence[FileInput] | Omit = OMIT,
        cover: FileInput | Omit = OMIT,
        places: Sequence[models.PlaceInput] | Omit = OMIT,
        colors: Sequence[str] | Omit = OMIT,
        license: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add an album.

        `POST /albums`

        Args:
            photos: As many as there are.
            cover: The first photo otherwise.
            places: As one JSON text.
            colors: With commas between.
            license: Who may do what.
            request_options: Settings for this call alone.
        """
        return await self._call(
            ADD_ALBUM,
            body={
                "photos": photos,
                "cover": cover,
                "places": places,
                "colors": colors,
                "license": license,
            },
            options=request_options,
        )

    async def add_photos(
        self,
        *,
        body: Sequence[FileInput],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add photos.

        `POST /photos/batch`

        Args:
            body: One part for each photo.
            request_options: Settings for this call alone.
        """
        return await self._call(
            ADD_PHOTOS,
            body=body,
            options=request_options,
        )

    async def add_notes(
        self,
        *,
        body: Mapping[str, str],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add notes.

        `POST /notes`

        Args:
            body: A note for each photo.
            request_options: Settings for this call alone.
        """
        return await self._call(
            ADD_NOTES,
            body=body,
            options=request_options,
        )
