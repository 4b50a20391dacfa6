"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
    from .pet import PetInput as PetInput
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
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
            "PetInput": "pet:PetInput",
        },
    )
