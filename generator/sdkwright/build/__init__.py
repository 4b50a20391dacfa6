"""From a document to what it means."""

from .api import build
from .pagination import PaginationRule
from .resources import ResourceRule
from .selection import Pattern, Selection

__all__ = ["PaginationRule", "Pattern", "ResourceRule", "Selection", "build"]
