"""Something to be done."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model
from .owner import Owner, OwnerInput
from .place import Place, PlaceInput

TaskState: TypeAlias = Literal["open", "done"]
"""An enum that does not list null."""


class Task(Model):
    """Something to be done."""

    title: str | None
    """A scalar."""

    owner: Owner | None
    """A wrapped reference."""

    state: TaskState | None
    """An enum that does not list null."""

    ends: datetime.date | None
    """A scalar with a format."""

    helper: Owner | str | None = None
    """A union."""

    notes: list[str | None] | None = None
    """An array and its items."""

    place: Place | None = None
    """Where it is done; null for anywhere."""

    level: int | None = None
    """A bound as OpenAPI 3.0 writes it."""


class TaskDict(TypedDict):
    """The fields of Task as a dict."""

    title: str | None
    """A scalar."""

    owner: OwnerInput | None
    """A wrapped reference."""

    state: TaskState | None
    """An enum that does not list null."""

    ends: datetime.date | None
    """A scalar with a format."""

    helper: NotRequired[OwnerInput | str | None]
    """A union."""

    notes: NotRequired[Sequence[str | None] | None]
    """An array and its items."""

    place: NotRequired[PlaceInput | None]
    """Where it is done; null for anywhere."""

    level: NotRequired[int | None]
    """A bound as OpenAPI 3.0 writes it."""


TaskInput: TypeAlias = Task | TaskDict
"""Task, or a dict with its fields."""
