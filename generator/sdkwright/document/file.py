"""A file of a document: its text, its value, and where in the text each part of that stands."""

from __future__ import annotations

import codecs
import hashlib
from collections.abc import Sequence
from functools import cached_property

from ..diagnostics import Position
from ..model import Json
from . import json_marks, json_text, pointers, yaml_marks, yaml_text
from .lines import Lines
from .moves import Moves
from .unreadable import Problem, UnreadableError
from .upgrade import as_written

_EMPTY = Problem(
    "empty-file",
    "the file is empty",
    0,
    "an OpenAPI document is an object with `openapi` and `info`",
)


class File:
    """A file that was read; its value is None until it was parsed."""

    def __init__(self, name: str, relative: str, data: bytes, *, address: str = "") -> None:
        self.name = name
        """The path as the user knows it."""
        self.relative = relative
        """The path from the folder of the document, with `/` on every system."""
        self.address = address
        """The URL that it was fetched from; "" for a file on disk."""
        self.digest = hashlib.sha256(data).hexdigest()
        self.value: Json = None
        self.moves = Moves()
        """What stands elsewhere in the value than in the text."""
        self._is_json = False
        self.text, self._encoding_problem = _decoded(data)

    def parse(self) -> Json:
        """The value of the text, made anew each time; never None.

        Raises:
            UnreadableError: It has none, or none that is whole.
        """
        if self._encoding_problem is not None:
            raise UnreadableError([self._encoding_problem])
        value = self._parsed()
        if value is None:
            raise UnreadableError([_EMPTY])
        return value

    def _parsed(self) -> Json:
        start = self.text.lstrip()[:1]
        if not start:
            return None
        is_named_json = self.name.lower().endswith(".json")
        if is_named_json or start in "{[":
            try:
                value = json_text.parse(self.text)
            except UnreadableError as error:
                # YAML's flow style begins like JSON; only its own parser can tell.
                if is_named_json or error.problems[0].code != "invalid-json":
                    raise
            else:
                self._is_json = True
                return value
        return yaml_text.parse(self.text)

    def place(self, keys: Sequence[str]) -> Position:
        """Where the value stands that `keys` lead to, or its nearest ancestor that was written."""
        offset, _ = self._marks.find(self._written(keys))
        return self.lines.position(offset)

    def written(self, keys: Sequence[str]) -> list[str]:
        """The keys that lead to that in the text."""
        written = self._written(keys)
        _, count = self._marks.find(written)
        return written[:count]

    def _written(self, keys: Sequence[str]) -> list[str]:
        pointer = pointers.pointer(as_written(self.value, keys))
        return pointers.tokens(self.moves.written(pointer))

    @property
    def _marks(self) -> json_marks.Marks | yaml_marks.Marks:
        return self._json_marks if self._is_json else self._yaml_marks

    @cached_property
    def lines(self) -> Lines:
        """The lines of the text."""
        return Lines(self.text)

    @cached_property
    def _json_marks(self) -> json_marks.Marks:
        return json_marks.Marks(self.text)

    @cached_property
    def _yaml_marks(self) -> yaml_marks.Marks:
        return yaml_marks.Marks(self.text)


def _decoded(data: bytes) -> tuple[str, Problem | None]:
    """The text of a file, and what is wrong with its bytes (RFC 8259 §8.1, YAML 1.2 §5.2)."""
    encoding = "UTF-8"
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding = "UTF-16"
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return data.decode(encoding), None
    except UnicodeDecodeError as error:
        text = data[: error.start].decode(encoding, "replace")
        message = f"the byte 0x{data[error.start]:02X} is not {encoding}"
        problem = Problem("invalid-encoding", message, len(text), "save the file as UTF-8")
        return data.decode(encoding, "replace"), problem
