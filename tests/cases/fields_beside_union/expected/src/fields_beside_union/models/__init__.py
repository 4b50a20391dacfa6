"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .contact import Contact as Contact
    from .film import Film as Film
    from .medium import Medium as Medium
    from .medium import MediumDict as MediumDict
    from .medium import MediumInput as MediumInput
    from .song import Song as Song
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Contact": "contact:Contact",
            "Film": "film:Film",
            "Medium": "medium:Medium",
            "MediumDict": "medium:MediumDict",
            "MediumInput": "medium:MediumInput",
            "Song": "song:Song",
        },
    )
