"""Retrieval: the server searches the attached files for passages that help with the answer."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class AssistantToolsRetrieval(Model):
    """Retrieval: the server searches the attached files for passages that help with the answer."""

    type: Literal["retrieval"] = "retrieval"
    """Kind of the tool, always `retrieval`."""


class AssistantToolsRetrievalDict(TypedDict):
    """The fields of AssistantToolsRetrieval as a dict."""

    type: Literal["retrieval"]
    """Kind of the tool, always `retrieval`."""


AssistantToolsRetrievalInput: TypeAlias = AssistantToolsRetrieval | AssistantToolsRetrievalDict
"""AssistantToolsRetrieval, or a dict with its fields."""
