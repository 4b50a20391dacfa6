"""From a document to what it means."""

from .api import build
from .pagination import PaginationRule

__all__ = ["PaginationRule", "build"]
