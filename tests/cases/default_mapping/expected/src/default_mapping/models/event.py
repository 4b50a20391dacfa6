"""Kinds that are not known yet are read as another event."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.models import Discriminator
from .other_event import OtherEvent, OtherEventInput
from .started import Started, StartedInput
from .stopped import Stopped, StoppedInput

Event: TypeAlias = Annotated[
    Started | Stopped | OtherEvent,
    Discriminator(
        "kind", {"start": "Started", "stop": "Stopped", "OtherEvent": "OtherEvent"}, "OtherEvent"
    ),
]
"""Kinds that are not known yet are read as another event."""

EventInput: TypeAlias = StartedInput | StoppedInput | OtherEventInput
"""What may be passed for Event."""
