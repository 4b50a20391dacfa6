"""Operations on Songs."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import deprecated

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.operations import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

LIST_SONGS: Operation[list[models.Song]] = Operation(
    "listSongs",
    "GET",
    "/songs",
    returns=lambda: list[models.Song],
)
ADD_SONG: Operation[models.OldSong] = Operation(
    "addSong",
    "POST",
    "/songs",
    body="application/json",
    body_required=True,
    returns=lambda: models.OldSong,
)


class Songs(Resource):
    """Operations on Songs."""

    @deprecated("listSongs is deprecated by the API.")
    def list_songs(
        self,
        *,
        artist: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> list[models.Song]:
        """List songs.

        `GET /songs`

        Use `findSongs` instead.

        Args:
            artist: Deprecated. Use `by` instead.
            request_options: Settings for this call alone.
        """
        return self._call(
            LIST_SONGS,
            query={"artist": artist},
            options=request_options,
        )

    get_songs = list_songs  # pyright: ignore[reportDeprecated]

    def add_song(
        self,
        *,
        name: str,
        singer: str | Omit = OMIT,
        genre: str | Omit = OMIT,
        artists: Sequence[str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.OldSong:
        """Add a song.

        `POST /songs`

        Args:
            name: On the cover.
            singer: Deprecated. Use `artists` instead.
            genre: Deprecated.
            artists: All who take part.
            request_options: Settings for this call alone.
        """
        return self._call(
            ADD_SONG,
            body={"name": name, "singer": singer, "genre": genre, "artists": artists},
            options=request_options,
        )


class AsyncSongs(AsyncResource):
    """Operations on Songs."""

    @deprecated("listSongs is deprecated by the API.")
    async def list_songs(
        self,
        *,
        artist: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> list[models.Song]:
        """List songs.

        `GET /songs`

        Use `findSongs` instead.

        Args:
            artist: Deprecated. Use `by` instead.
            request_options: Settings for this call alone.
        """
        return await self._call(
            LIST_SONGS,
            query={"artist": artist},
            options=request_options,
        )

    get_songs = list_songs  # pyright: ignore[reportDeprecated]

    async def add_song(
        self,
        *,
        name: str,
        singer: str | Omit = OMIT,
        genre: str | Omit = OMIT,
        artists: Sequence[str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> models.OldSong:
        """Add a song.

        `POST /songs`

        Args:
            name: On the cover.
            singer: Deprecated. Use `artists` instead.
            genre: Deprecated.
            artists: All who take part.
            request_options: Settings for this call alone.
        """
        return await self._call(
            ADD_SONG,
            body={"name": name, "singer": singer, "genre": genre, "artists": artists},
            options=request_options,
        )
