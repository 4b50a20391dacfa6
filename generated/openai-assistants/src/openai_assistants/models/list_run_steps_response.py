"""One page of the steps of a run."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model
from .run_step_object import RunStepObject


class ListRunStepsResponse(Model):
    """One page of the steps of a run."""

    object: Literal["list"] = "list"
    """Kind of the object, always `list`."""

    data: list[RunStepObject]
    """Items of the page, in the order that was asked for."""

    first_id: str | None
    """Identifier of the first item; pass it as `before` to get the page in front of this one. May
    be null when the page is empty.
    """

    last_id: str | None
    """Identifier of the last item; pass it as `after` to get the page behind this one. May be null
    when the page is empty.
    """

    has_more: bool
    """Whether there are more items behind this page."""
