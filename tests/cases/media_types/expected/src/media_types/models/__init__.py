"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .upload import Upload as Upload
    from .upload import UploadDict as UploadDict
    from .upload import UploadInput as UploadInput
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Upload": "upload:Upload",
            "UploadDict": "upload:UploadDict",
            "UploadInput": "upload:UploadInput",
        },
    )
