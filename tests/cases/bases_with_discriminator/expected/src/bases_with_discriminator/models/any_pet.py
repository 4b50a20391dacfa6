"""Pet, or what extends it."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .._runtime.models import Discriminator

AnyPet = TypeAliasType(
    "AnyPet",
    'Annotated[Cat | Dog | Puppy | Fish | Pet, Discriminator("petType", {"dog": "Dog", "Cat": "Cat", "Puppy": "Puppy", "swimming": "Fish", "Pet": "Pet"}, "Pet")]',
)
"""Pet, or what extends it."""

AnyPetInput = TypeAliasType(
    "AnyPetInput", "CatInput | DogInput | PuppyInput | FishInput | PetInput"
)
"""What may be passed for AnyPet."""

# These modules import this one as well.
from .cat import Cat, CatInput  # noqa: E402
from .dog import Dog, DogInput  # noqa: E402
from .fish import Fish, FishInput  # noqa: E402
from .pet import Pet, PetInput  # noqa: E402
from .puppy import Puppy, PuppyInput  # noqa: E402
