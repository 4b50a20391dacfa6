"""Something that happened."""

from __future__ import annotations

from typing import Annotated

from .._runtime.models import Alias, Model


class Event(Model):
    """Something that happened."""

    seq_no: Annotated[int, Alias("seq-no")]
    """Its number."""
