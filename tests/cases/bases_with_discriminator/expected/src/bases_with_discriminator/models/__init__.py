"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .any_pet import AnyPet as AnyPet
    from .any_pet import AnyPetInput as AnyPetInput
    from .cat import Cat as Cat
    from .cat import CatDict as CatDict
    from .cat import CatInput as CatInput
    from .dog import Dog as Dog
    from .dog import DogDict as DogDict
    from .dog import DogInput as DogInput
    from .fish import Fish as Fish
    from .fish import FishDict as FishDict
    from .fish import FishInput as FishInput
    from .pet import Pet as Pet
    from .pet import PetDict as PetDict
    from .pet import PetInput as PetInput
    from .puppy import Puppy as Puppy
    from .puppy import PuppyDict as PuppyDict
    from .puppy import PuppyInput as PuppyInput
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AnyPet": "any_pet:AnyPet",
            "AnyPetInput": "any_pet:AnyPetInput",
            "Cat": "cat:Cat",
            "CatDict": "cat:CatDict",
            "CatInput": "cat:CatInput",
            "Dog": "dog:Dog",
            "DogDict": "dog:DogDict",
            "DogInput": "dog:DogInput",
            "Fish": "fish:Fish",
            "FishDict": "fish:FishDict",
            "FishInput": "fish:FishInput",
            "Pet": "pet:Pet",
            "PetDict": "pet:PetDict",
            "PetInput": "pet:PetInput",
            "Puppy": "puppy:Puppy",
            "PuppyDict": "puppy:PuppyDict",
            "PuppyInput": "puppy:PuppyInput",
        },
    )
