"""The resources of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .animals import Animals as Animals
    from .animals import AsyncAnimals as AsyncAnimals
    from .animals_horses import AnimalsHorses as AnimalsHorses
    from .animals_horses import AsyncAnimalsHorses as AsyncAnimalsHorses
    from .animals_horses_foals import AnimalsHorsesFoals as AnimalsHorsesFoals
    from .animals_horses_foals import AsyncAnimalsHorsesFoals as AsyncAnimalsHorsesFoals
    from .beta import AsyncBeta as AsyncBeta
    from .beta import Beta as Beta
    from .machines import AsyncMachines as AsyncMachines
    from .machines import Machines as Machines
    from .machines_tractors import AsyncMachinesTractors as AsyncMachinesTractors
    from .machines_tractors import MachinesTractors as MachinesTractors
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AsyncAnimals": "animals:AsyncAnimals",
            "Animals": "animals:Animals",
            "AsyncAnimalsHorses": "animals_horses:AsyncAnimalsHorses",
            "AnimalsHorses": "animals_horses:AnimalsHorses",
            "AsyncAnimalsHorsesFoals": "animals_horses_foals:AsyncAnimalsHorsesFoals",
            "AnimalsHorsesFoals": "animals_horses_foals:AnimalsHorsesFoals",
            "AsyncBeta": "beta:AsyncBeta",
            "Beta": "beta:Beta",
            "AsyncMachines": "machines:AsyncMachines",
            "Machines": "machines:Machines",
            "AsyncMachinesTractors": "machines_tractors:AsyncMachinesTractors",
            "MachinesTractors": "machines_tractors:MachinesTractors",
        },
    )
