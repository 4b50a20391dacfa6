"""A pet; its type says which, in words that the members do not repeat."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .._runtime.models import Discriminator
from .cat import Cat, CatInput
from .fish import Fish, FishInput

Pet = TypeAliasType(
    "Pet",
    'Annotated[Cat | Dog | Fish, Discriminator("petType", {"purring": "Cat", "sleeping": "Cat", "swimming": "Fish", "Dog": "Dog"})]',
)
"""A pet; its type says which, in words that the members do not repeat."""

PetInput = TypeAliasType("PetInput", "CatInput | DogInput | FishInput")
"""What may be passed for Pet."""

# These modules import this one as well.
from .dog import Dog, DogInput  # noqa: E402
