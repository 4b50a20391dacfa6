"""Extends the base through another; adds nothing."""

from __future__ import annotations

from typing import Annotated, NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Alias, Model


class Puppy(Model):
    """Extends the base through another; adds nothing."""

    pet_type: Annotated[str, Alias("petType")]

    name: str | None = None

    friend: AnyPet | None = None
    """Where a value is, this stands for all that name it in their `allOf`."""

    bark: str | None = None


class PuppyDict(TypedDict):
    """The fields of Puppy as a dict."""

    petType: str

    name: NotRequired[str]

    friend: NotRequired[AnyPetInput]
    """Where a value is, this stands for all that name it in their `allOf`."""

    bark: NotRequired[str]


PuppyInput: TypeAlias = Puppy | PuppyDict
"""Puppy, or a dict with its fields."""

# These modules import this one as well.
from .any_pet import AnyPet, AnyPetInput  # noqa: E402
