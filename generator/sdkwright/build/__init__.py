"""From a document to what it means."""

from .api import build
from .pagination import PaginationRule
from .resources import ResourceRule
from .rules import Rules
from .selection import Pattern, Selection
from .streaming import StreamingRule
from .waiting import WaiterRule

__all__ = [
    "PaginationRule",
    "Pattern",
    "ResourceRule",
    "Rules",
    "Selection",
    "StreamingRule",
    "WaiterRule",
    "build",
]
