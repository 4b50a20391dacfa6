"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .issue import Issue as Issue
    from .list_labels_response import ListLabelsResponse as ListLabelsResponse
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Issue": "issue:Issue",
            "ListLabelsResponse": "list_labels_response:ListLabelsResponse",
        },
    )
