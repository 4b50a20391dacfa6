"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .event import Event as Event
    from .event import EventInput as EventInput
    from .other_event import OtherEvent as OtherEvent
    from .other_event import OtherEventDict as OtherEventDict
    from .other_event import OtherEventInput as OtherEventInput
    from .started import Started as Started
    from .started import StartedDict as StartedDict
    from .started import StartedInput as StartedInput
    from .stopped import Stopped as Stopped
    from .stopped import StoppedDict as StoppedDict
    from .stopped import StoppedInput as StoppedInput
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Event": "event:Event",
            "EventInput": "event:EventInput",
            "OtherEvent": "other_event:OtherEvent",
            "OtherEventDict": "other_event:OtherEventDict",
            "OtherEventInput": "other_event:OtherEventInput",
            "Started": "started:Started",
            "StartedDict": "started:StartedDict",
            "StartedInput": "started:StartedInput",
            "Stopped": "stopped:Stopped",
            "StoppedDict": "stopped:StoppedDict",
            "StoppedInput": "stopped:StoppedInput",
        },
    )
