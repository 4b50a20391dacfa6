"""A page of dogs."""

from __future__ import annotations

from .._runtime.models import Model
from .dog import Dog


class DogPage(Model):
    """A page of dogs."""

    data: list[Dog]

    next: str | None = None
    """Where the next page begins."""
