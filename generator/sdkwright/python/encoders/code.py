"""The type of text that may be written to a file as it is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import SupportsIndex


class Code(str):
    """Text that an encoder made safe for its place, or that we wrote ourselves.

    What is made of `Code` alone is `Code`; as soon as a plain string takes part, the result is a
    plain string, which no template prints. Every other method of `str` gives a plain string too.
    """

    __slots__ = ()

    def __add__(self, other: str, /) -> str:
        return _same(super().__add__(other), (other,))

    def __mul__(self, times: SupportsIndex, /) -> Code:
        return Code(super().__mul__(times))

    def __rmul__(self, times: SupportsIndex, /) -> Code:
        return Code(super().__rmul__(times))

    def join(self, parts: Iterable[str], /) -> str:
        """The parts with this text between them: `Code` where every part is."""
        parts = tuple(parts)
        return _same(super().join(parts), parts)


def _same(text: str, parts: Iterable[str]) -> str:
    return Code(text) if all(isinstance(part, Code) for part in parts) else text
