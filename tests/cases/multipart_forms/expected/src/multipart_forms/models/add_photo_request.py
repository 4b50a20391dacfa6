"""Request of addPhoto."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model
from .place import Place, PlaceInput


class AddPhotoRequest(Model):
    """Request of addPhoto."""

    photo: str
    """The photo. Holds image/png."""

    title: str
    """For people."""

    place: Place | None = None
    """Where something is."""

    labels: list[str] | None = None
    """One part for each."""

    taken: datetime.date | None = None
    """When it was taken."""


class AddPhotoRequestDict(TypedDict):
    """The fields of AddPhotoRequest as a dict."""

    photo: str
    """The photo. Holds image/png."""

    title: str
    """For people."""

    place: NotRequired[PlaceInput]
    """Where something is."""

    labels: NotRequired[Sequence[str]]
    """One part for each."""

    taken: NotRequired[datetime.date]
    """When it was taken."""


AddPhotoRequestInput: TypeAlias = AddPhotoRequest | AddPhotoRequestDict
"""AddPhotoRequest, or a dict with its fields."""
