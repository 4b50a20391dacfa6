"""Told by the mapping."""

from __future__ import annotations

from typing import Annotated, NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Alias, Model


class Dog(Model):
    """Told by the mapping."""

    pet_type: Annotated[str, Alias("petType")]

    name: str | None = None

    friend: AnyPet | None = None
    """Where a value is, this stands for all that name it in their `allOf`."""

    bark: str | None = None


class DogDict(TypedDict):
    """The fields of Dog as a dict."""

    petType: str

    name: NotRequired[str]

    friend: NotRequired[AnyPetInput]
    """Where a value is, this stands for all that name it in their `allOf`."""

    bark: NotRequired[str]


DogInput: TypeAlias = Dog | DogDict
"""Dog, or a dict with its fields."""

# These modules import this one as well.
from .any_pet import AnyPet, AnyPetInput  # noqa: E402
