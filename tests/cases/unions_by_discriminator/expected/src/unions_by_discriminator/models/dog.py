"""A dog."""

from __future__ import annotations

from typing import Annotated, NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Alias, Model


class Dog(Model):
    """A dog."""

    pet_type: Annotated[str, Alias("petType")]
    """How it is told from other pets."""

    name: str
    """What it listens to."""

    friend: Pet | None = None
    """A pet; its type says which, in words that the members do not repeat."""


class DogDict(TypedDict):
    """The fields of Dog as a dict."""

    petType: str
    """How it is told from other pets."""

    name: str
    """What it listens to."""

    friend: NotRequired[PetInput]
    """A pet; its type says which, in words that the members do not repeat."""


DogInput: TypeAlias = Dog | DogDict
"""Dog, or a dict with its fields."""

# These modules import this one as well.
from .pet import Pet, PetInput  # noqa: E402
