"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .add_album_request import AddAlbumRequest as AddAlbumRequest
    from .add_album_request import AddAlbumRequestDict as AddAlbumRequestDict
    from .add_album_request import AddAlbumRequestInput as AddAlbumRequestInput
    from .add_photo_request import AddPhotoRequest as AddPhotoRequest
    from .add_photo_request import AddPhotoRequestDict as AddPhotoRequestDict
    from .add_photo_request import AddPhotoRequestInput as AddPhotoRequestInput
    from .photo import Photo as Photo
    from .place import Place as Place
    from .place import PlaceDict as PlaceDict
    from .place import PlaceInput as PlaceInput
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AddAlbumRequest": "add_album_request:AddAlbumRequest",
            "AddAlbumRequestDict": "add_album_request:AddAlbumRequestDict",
            "AddAlbumRequestInput": "add_album_request:AddAlbumRequestInput",
            "AddPhotoRequest": "add_photo_request:AddPhotoRequest",
            "AddPhotoRequestDict": "add_photo_request:AddPhotoRequestDict",
            "AddPhotoRequestInput": "add_photo_request:AddPhotoRequestInput",
            "Photo": "photo:Photo",
            "Place": "place:Place",
            "PlaceDict": "place:PlaceDict",
            "PlaceInput": "place:PlaceInput",
        },
    )
