"""The lines of a text."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Sequence
from typing import overload

from ..diagnostics import Position

_LINE_END = re.compile(r"\r\n|\r|\n")


class Lines(Sequence[str]):
    """The lines of a text, without their ends, each cut out when it is asked for.

    A hostile text can be all line ends, which as a list of lines would take a gigabyte.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = array("Q", [0])
        self._starts.extend(match.end() for match in _LINE_END.finditer(text))

    def position(self, offset: int) -> Position:
        """The line and column of a character."""
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)

    def __len__(self) -> int:
        return len(self._starts)

    @overload
    def __getitem__(self, index: int) -> str: ...

    @overload
    def __getitem__(self, index: slice) -> list[str]: ...

    def __getitem__(self, index: int | slice) -> str | list[str]:
        if isinstance(index, slice):
            return [self[place] for place in range(*index.indices(len(self)))]
        start = self._starts[index]
        index %= len(self)
        end = self._starts[index + 1] if index + 1 < len(self) else len(self._text)
        return self._text[start:end].rstrip("\r\n")
