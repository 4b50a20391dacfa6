"""Told by its constant."""

from __future__ import annotations

from typing import Annotated, Literal, NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Alias, Model


class Fish(Model):
    """Told by its constant."""

    pet_type: Annotated[Literal["swimming"], Alias("petType")] = "swimming"

    name: str | None = None

    friend: AnyPet | None = None
    """Where a value is, this stands for all that name it in their `allOf`."""


class FishDict(TypedDict):
    """The fields of Fish as a dict."""

    petType: Literal["swimming"]

    name: NotRequired[str]

    friend: NotRequired[AnyPetInput]
    """Where a value is, this stands for all that name it in their `allOf`."""


FishInput: TypeAlias = Fish | FishDict
"""Fish, or a dict with its fields."""

# These modules import this one as well.
from .any_pet import AnyPet, AnyPetInput  # noqa: E402
