"""Use of retrieval."""

from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import Model


class RunStepDetailsToolCallsRetrievalObject(Model):
    """Use of retrieval."""

    id: str
    """Identifier of the call."""

    type: Literal["retrieval"] = "retrieval"
    """Kind of the tool, always `retrieval`."""

    retrieval: dict[str, Any]
    """Details of the search. The server has none to tell so far and always sends an empty
    object.
    """
