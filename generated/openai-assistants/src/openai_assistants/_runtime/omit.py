"""The mark for a value that was left out, where None already means JSON null."""

from __future__ import annotations

from enum import Enum
from typing import Final


class Omit(Enum):
    """The type of `OMIT`, for annotations such as `str | None | Omit`.

    Type checkers narrow it with `value is OMIT` as well as with `isinstance(value, Omit)`.
    """

    OMIT = "OMIT"

    def __repr__(self) -> str:
        return "OMIT"

    __str__ = __repr__


OMIT: Final = Omit.OMIT
"""Leaves a parameter or a field out. There is only this one, through copy and pickle as well."""
