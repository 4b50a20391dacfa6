"""The parser of YAML: PyYAML's in C, or its slower twin in Python where the C one was not built."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

import yaml

PARSER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class Place(Protocol):
    """A place in a text, in characters from its start."""

    index: int


class Event(Protocol):
    """What is used of the events of PyYAML; which of it is there depends on the kind of event."""

    start_mark: Place
    anchor: str | None
    tag: str | None
    value: str
    style: str | None
    flow_style: bool | None


def event_source(text: str) -> Callable[[], Any]:
    """A function that gives the next event of `text` each time; None after the last one.

    Raises:
        yaml.YAMLError: By that function too, where the text is no YAML.
    """
    next_event: Callable[[], Any] = PARSER(text).get_event
    return next_event
