"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .address import Address as Address
    from .address import AddressDict as AddressDict
    from .address import AddressInput as AddressInput
    from .any_vehicle import AnyVehicle as AnyVehicle
    from .bike import Bike as Bike
    from .car import Car as Car
    from .car import CarDict as CarDict
    from .car import CarInput as CarInput
    from .owner import Owner as Owner
    from .owner import OwnerDict as OwnerDict
    from .owner import OwnerInput as OwnerInput
    from .owner import OwnerWork as OwnerWork
    from .owner import OwnerWorkDict as OwnerWorkDict
    from .owner import OwnerWorkInput as OwnerWorkInput
    from .renamed import Renamed as Renamed
    from .vehicle import Vehicle as Vehicle
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Address": "address:Address",
            "AddressDict": "address:AddressDict",
            "AddressInput": "address:AddressInput",
            "AnyVehicle": "any_vehicle:AnyVehicle",
            "Bike": "bike:Bike",
            "Car": "car:Car",
            "CarDict": "car:CarDict",
            "CarInput": "car:CarInput",
            "Owner": "owner:Owner",
            "OwnerDict": "owner:OwnerDict",
            "OwnerInput": "owner:OwnerInput",
            "OwnerWork": "owner:OwnerWork",
            "OwnerWorkDict": "owner:OwnerWorkDict",
            "OwnerWorkInput": "owner:OwnerWorkInput",
            "Renamed": "renamed:Renamed",
            "Vehicle": "vehicle:Vehicle",
        },
    )
