"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .contact import Contact as Contact
    from .film import Film as Film
    from .medium import Medium as Medium
    from .medium import MediumFilm as MediumFilm
    from .medium import MediumFilmDict as MediumFilmDict
    from .medium import MediumFilmInput as MediumFilmInput
    from .medium import MediumInput as MediumInput
    from .medium import MediumSong as MediumSong
    from .medium import MediumSongDict as MediumSongDict
    from .medium import MediumSongInput as MediumSongInput
    from .song import Song as Song
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Contact": "contact:Contact",
            "Film": "film:Film",
            "Medium": "medium:Medium",
            "MediumFilm": "medium:MediumFilm",
            "MediumFilmDict": "medium:MediumFilmDict",
            "MediumFilmInput": "medium:MediumFilmInput",
            "MediumInput": "medium:MediumInput",
            "MediumSong": "medium:MediumSong",
            "MediumSongDict": "medium:MediumSongDict",
            "MediumSongInput": "medium:MediumSongInput",
            "Song": "song:Song",
        },
    )
