"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .find_files_search import FindFilesSearch as FindFilesSearch
    from .find_files_search import FindFilesSearchDict as FindFilesSearchDict
    from .find_files_search import FindFilesSearchInput as FindFilesSearchInput
    from .query_files_request import QueryFilesRequest as QueryFilesRequest
    from .query_files_request import QueryFilesRequestDict as QueryFilesRequestDict
    from .query_files_request import QueryFilesRequestInput as QueryFilesRequestInput
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "FindFilesSearch": "find_files_search:FindFilesSearch",
            "FindFilesSearchDict": "find_files_search:FindFilesSearchDict",
            "FindFilesSearchInput": "find_files_search:FindFilesSearchInput",
            "QueryFilesRequest": "query_files_request:QueryFilesRequest",
            "QueryFilesRequestDict": "query_files_request:QueryFilesRequestDict",
            "QueryFilesRequestInput": "query_files_request:QueryFilesRequestInput",
        },
    )
