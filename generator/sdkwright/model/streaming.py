"""Responses whose values come one after another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .media_types import EVENTS, essence
from .types import Type


@dataclass(frozen=True, slots=True, kw_only=True)
class Streaming:
    """How the values of a response follow one another."""

    media_type: str
    item: Type
    """The type of each value."""
    field: str = ""
    """Field of the body that asks for them by `true`; empty where they always come so."""
    end: str = ""
    """Data of the event after which none follows."""
    shape: Literal["data", "event", "text event"] = "data"
    """Whether a value is the data of an event, or an object of its type and data (JSON or text)."""
    resumes: bool = False
    """Whether the server goes on after the Last-Event-ID of a request."""

    @property
    def is_events(self) -> bool:
        """Whether they are server-sent events, and not JSON one after another."""
        return essence(self.media_type) == EVENTS
