"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .color import Color as Color
    from .light import Light as Light
    from .light import LightArms as LightArms
    from .light import LightMixed as LightMixed
    from .light import LightMode as LightMode
    from .light import LightPhasesItem as LightPhasesItem
    from .only import Only as Only
    from .switch import Switch as Switch
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Color": "color:Color",
            "Light": "light:Light",
            "LightArms": "light:LightArms",
            "LightMixed": "light:LightMixed",
            "LightMode": "light:LightMode",
            "LightPhasesItem": "light:LightPhasesItem",
            "Only": "only:Only",
            "Switch": "switch:Switch",
        },
    )
