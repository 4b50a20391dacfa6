"""Notes of your own on an object, as a map of strings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

Metadata: TypeAlias = dict[str, str]
"""Notes of your own on an object, as a map of strings. It holds up to 16 pairs; a key has at most
64 characters, a value at most 512.
"""

MetadataInput: TypeAlias = Mapping[str, str]
"""What may be passed for Metadata."""
