"""What settings say of how the API behaves, beyond what a document can say."""

from __future__ import annotations

from dataclasses import dataclass

from .pagination import PaginationRule
from .streaming import StreamingRule
from .waiting import WaiterRule


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """The rules, none of them where the document is enough."""

    pagination: tuple[PaginationRule, ...] = ()
    streaming: tuple[StreamingRule, ...] = ()
    waiters: tuple[WaiterRule, ...] = ()
    idempotency_header: str = ""
    """Header by which the API knows a request again; empty for none."""
