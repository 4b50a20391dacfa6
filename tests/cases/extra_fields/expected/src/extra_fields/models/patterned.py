"""Fields by pattern."""

from __future__ import annotations

from .._runtime.models import EXTRA_FIELDS, Model


class Patterned(Model):
    """Fields by pattern."""

    name: str | None = None
    """A field that has a name."""

    extra_fields: dict[str, str | int] = EXTRA_FIELDS
    """Fields by names that are not known beforehand."""
