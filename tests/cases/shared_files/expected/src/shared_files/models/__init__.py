"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .place import Place as Place
    from .place import PlaceDict as PlaceDict
    from .place import PlaceInput as PlaceInput
    from .region import Region as Region
    from .region import RegionDict as RegionDict
    from .region import RegionInput as RegionInput
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Place": "place:Place",
            "PlaceDict": "place:PlaceDict",
            "PlaceInput": "place:PlaceInput",
            "Region": "region:Region",
            "RegionDict": "region:RegionDict",
            "RegionInput": "region:RegionInput",
        },
    )
