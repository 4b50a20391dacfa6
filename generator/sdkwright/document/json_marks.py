"""Where the values of a JSON text stand: for those who ask, one object or array at a time."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

_SPACE = re.compile(r"[ \t\n\r]*")
_DECODER = json.JSONDecoder(parse_constant=lambda name: name)


class Marks:
    """The places of the values of a text that was found readable.

    Only the way to a value is gone through in Python; what stands beside it is skipped by the
    decoder of the standard library.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._members: dict[int, dict[str, int]] = {}

    def find(self, keys: Sequence[str]) -> tuple[int, int]:
        """Where the value starts that `keys` lead to, or its nearest ancestor that exists.

        And how many of the keys lead there.
        """
        offset = self._skip_space(0)
        for count, key in enumerate(keys):
            if offset not in self._members:
                self._members[offset] = dict(self._places(offset))
            if key not in self._members[offset]:
                return offset, count
            offset = self._members[offset][key]
        return offset, len(keys)

    def _places(self, offset: int) -> Iterator[tuple[str, int]]:
        """The members of the object, or the elements of the array, that starts at `offset`."""
        text = self._text
        opening = text[offset : offset + 1]
        if opening not in ("{", "["):
            return
        offset = self._skip_space(offset + 1)
        index = 0
        while text[offset] not in "}]":
            key = str(index)
            if opening == "{":
                key, offset = _DECODER.raw_decode(text, offset)
                offset = self._skip_space(self._skip_space(offset) + 1)
            yield key, offset
            _, end = _DECODER.raw_decode(text, offset)
            offset = self._skip_space(end)
            if text[offset] == ",":
                offset = self._skip_space(offset + 1)
            index += 1

    def _skip_space(self, offset: int) -> int:
        match = _SPACE.match(self._text, offset)
        return match.end() if match is not None else offset
