"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .old_genre import OldGenre as OldGenre
    from .old_song import OldSong as OldSong
    from .song import Song as Song
    from .song import SongDict as SongDict
    from .song import SongInput as SongInput
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "OldGenre": "old_genre:OldGenre",
            "OldSong": "old_song:OldSong",
            "Song": "song:Song",
            "SongDict": "song:SongDict",
            "SongInput": "song:SongInput",
        },
    )
