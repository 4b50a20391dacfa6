"""What plain text means as a value: the core schema of YAML 1.2 (§10.3.2).

Only `true` and `false` are booleans, so that `NO` stays a country and `on` an event; dates, times
and `1_000` are text; octal is `0o17`.
"""

from __future__ import annotations

import math
import re

from ..model import Json
from .limits import MAX_DIGITS

_WORDS: dict[str, Json] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INTEGER = re.compile(r"[-+]?[0-9]+")
_OCTAL = re.compile(r"0o[0-7]+")
_HEXADECIMAL = re.compile(r"0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")


class SpelledInt(int):
    """An integer that Python would write otherwise than the document does: `010`, `0x1F`."""

    spelling: str

    def __new__(cls, value: int, spelling: str) -> SpelledInt:
        made = super().__new__(cls, value)
        made.spelling = spelling
        return made

    def __reduce__(self) -> tuple[type[SpelledInt], tuple[int, str]]:
        return SpelledInt, (int(self), self.spelling)


class SpelledFloat(float):
    """A number that Python would write otherwise than the document does: `1.10`, `1e3`."""

    __slots__ = ("spelling",)
    spelling: str

    def __new__(cls, value: float, spelling: str) -> SpelledFloat:
        made = super().__new__(cls, value)
        made.spelling = spelling
        return made

    def __reduce__(self) -> tuple[type[SpelledFloat], tuple[float, str]]:
        return SpelledFloat, (float(self), self.spelling)


class NotFiniteError(ValueError):
    """The text is a number beyond all others, or none at all."""


class TooLongError(ValueError):
    """The text is an integer of more digits than the limit."""


def plain_value(text: str) -> Json:
    """The value of a scalar that is neither quoted nor tagged.

    Raises:
        NotFiniteError: It is an infinity, not a number, or larger than a double can be.
        TooLongError: It is an integer of more digits than the limit.
    """
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in "0123456789+-.":
        return text
    if _INTEGER.fullmatch(text):
        return integer(text, 10)
    if _OCTAL.fullmatch(text):
        return integer(text, 8)
    if _HEXADECIMAL.fullmatch(text):
        return integer(text, 16)
    if _FLOAT.fullmatch(text):
        return number(text)
    if _NOT_FINITE.fullmatch(text):
        raise NotFiniteError(text)
    return text


def integer(text: str, base: int) -> int:
    """The integer that `text` spells, which it remembers where its spelling is its own.

    Raises:
        TooLongError: It has more digits than the limit.
    """
    if len(text) > MAX_DIGITS:
        raise TooLongError(text)
    value = int(text, base)
    return value if str(value) == text else SpelledInt(value, text)


def number(text: str) -> float:
    """The number that `text` spells, which it remembers where its spelling is its own.

    Raises:
        NotFiniteError: It is larger than a double can be.
    """
    value = float(text)
    if math.isinf(value):
        raise NotFiniteError(text)
    return value if repr(value) == text else SpelledFloat(value, text)


def spelling(value: Json) -> str | None:
    """A scalar as the document wrote it, for where text is expected; None for all other values.

    An unquoted `version: 1.10` is a number to YAML, and the text `1.10` to its author.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (SpelledInt, SpelledFloat)):
        return value.spelling
    if isinstance(value, (int, float)):
        return repr(value)
    return None
