"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .list_parks_response import ListParksResponse as ListParksResponse
    from .list_trees_response import ListTreesResponse as ListTreesResponse
    from .list_trees_response import ListTreesResponsePaging as ListTreesResponsePaging
    from .park import Park as Park
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ListParksResponse": "list_parks_response:ListParksResponse",
            "ListTreesResponse": "list_trees_response:ListTreesResponse",
            "ListTreesResponsePaging": "list_trees_response:ListTreesResponsePaging",
            "Park": "park:Park",
        },
    )
