"""Request of addPicture."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class AddPictureRequest(Model):
    """Request of addPicture."""

    picture: str
    """The picture."""

    caption: str | None = None


class AddPictureRequestDict(TypedDict):
    """The fields of AddPictureRequest as a dict."""

    picture: str
    """The picture."""

    caption: NotRequired[str]


AddPictureRequestInput: TypeAlias = AddPictureRequest | AddPictureRequestDict
"""AddPictureRequest, or a dict with its fields."""
