"""A car or a bike."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.models import Discriminator
from .bike import Bike
from .car import Car

AnyVehicle: TypeAlias = Annotated[Car | Bike, Discriminator("kind", {"Car": "Car", "Bike": "Bike"})]
"""A car or a bike."""
