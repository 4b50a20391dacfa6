"""Told by its name."""

from __future__ import annotations

from typing import Annotated, NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Alias, Model


class Cat(Model):
    """Told by its name."""

    pet_type: Annotated[str, Alias("petType")]

    name: str | None = None

    friend: AnyPet | None = None
    """Where a value is, this stands for all that name it in their `allOf`."""

    claws: int | None = None


class CatDict(TypedDict):
    """The fields of Cat as a dict."""

    petType: str

    name: NotRequired[str]

    friend: NotRequired[AnyPetInput]
    """Where a value is, this stands for all that name it in their `allOf`."""

    claws: NotRequired[int]


CatInput: TypeAlias = Cat | CatDict
"""Cat, or a dict with its fields."""

# These modules import this one as well.
from .any_pet import AnyPet, AnyPetInput  # noqa: E402
