"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .get_file_404_response import GetFile404Response as GetFile404Response
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "GetFile404Response": "get_file_404_response:GetFile404Response",
        },
    )
