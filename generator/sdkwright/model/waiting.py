"""Operations that are asked again until what they show is done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .names import Name
from .types import Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """An operation that begins what is waited for."""

    operation: str
    """Its operationId."""
    name: Name
    """Of the method that calls it and waits."""
    arguments: Mapping[str, str] = field(default_factory=dict[str, str])
    """Fields of its response, by the parameter of the operation that is asked again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiter:
    """How to wait for what an operation shows."""

    name: Name
    """Of the method."""
    field: str
    """Field of the response that says how far it is."""
    done: tuple[Json, ...]
    """Values of the field with which the wait is over."""
    failed: tuple[Json, ...] = ()
    """Values of the field that are an error."""
    interval: float = 1.0
    """Seconds between the first two calls."""
    backoff: float = 1.5
    """By how much the wait grows each time."""
    max_interval: float = 30.0
    """Seconds that it grows to at most."""
    timeout: float = 600.0
    """Seconds after which it is given up."""
    starts: tuple[Start, ...] = ()
