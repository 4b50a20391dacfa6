"""From bytes to a document: read, of one dialect, every reference sound."""

from .document import Document
from .loading import load
from .node import Node
from .scalars import spelling

__all__ = ["Document", "Node", "load", "spelling"]
