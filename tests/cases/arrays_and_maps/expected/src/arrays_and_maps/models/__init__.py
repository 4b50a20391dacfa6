"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .shelf import Shelf as Shelf
    from .shelf import ShelfDict as ShelfDict
    from .shelf import ShelfInput as ShelfInput
    from .title import Title as Title
    from .title import TitleDict as TitleDict
    from .title import TitleInput as TitleInput
    from .title_list import TitleList as TitleList
    from .title_map import TitleMap as TitleMap
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Shelf": "shelf:Shelf",
            "ShelfDict": "shelf:ShelfDict",
            "ShelfInput": "shelf:ShelfInput",
            "Title": "title:Title",
            "TitleDict": "title:TitleDict",
            "TitleInput": "title:TitleInput",
            "TitleList": "title_list:TitleList",
            "TitleMap": "title_map:TitleMap",
        },
    )
