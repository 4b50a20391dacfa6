"""Trace of createOrder."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from typing_extensions import TypedDict

from .._runtime.models import Model


class CreateOrderTrace(Model):
    """Trace of createOrder."""

    id: str | None = None
    """Name of the trace."""


class CreateOrderTraceDict(TypedDict):
    """The fields of CreateOrderTrace as a dict."""

    id: NotRequired[str]
    """Name of the trace."""


CreateOrderTraceInput: TypeAlias = CreateOrderTrace | CreateOrderTraceDict
"""CreateOrderTrace, or a dict with its fields."""
