"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .dog import Dog as Dog
    from .dog import DogDict as DogDict
    from .dog import DogDogKind as DogDogKind
    from .dog import DogHome as DogHome
    from .dog import DogHomeDict as DogHomeDict
    from .dog import DogHomeInput as DogHomeInput
    from .dog import DogInput as DogInput
    from .dog import DogLevel as DogLevel
    from .dog_page import DogPage as DogPage
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Dog": "dog:Dog",
            "DogDict": "dog:DogDict",
            "DogDogKind": "dog:DogDogKind",
            "DogHome": "dog:DogHome",
            "DogHomeDict": "dog:DogHomeDict",
            "DogHomeInput": "dog:DogHomeInput",
            "DogInput": "dog:DogInput",
            "DogLevel": "dog:DogLevel",
            "DogPage": "dog_page:DogPage",
        },
    )
