"""A discriminator that maps nothing, over constants that are not names of components."""

from __future__ import annotations

from typing import TypeAlias

from .circle import Circle
from .ring import Ring

RoundShape: TypeAlias = Circle | Ring
"""A discriminator that maps nothing, over constants that are not names of components."""
