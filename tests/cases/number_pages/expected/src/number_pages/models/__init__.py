"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .list_songs_response import ListSongsResponse as ListSongsResponse
    from .list_songs_response import ListSongsResponseMeta as ListSongsResponseMeta
    from .song import Song as Song
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ListSongsResponse": "list_songs_response:ListSongsResponse",
            "ListSongsResponseMeta": "list_songs_response:ListSongsResponseMeta",
            "Song": "song:Song",
        },
    )
