"""Text for people to read, before it is encoded."""

from __future__ import annotations

import re

from .code import Code
from .hidden import escaped

_SPACES = re.compile("[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_HALVES = re.compile("[\ud800-\udfff]")
_TAG = re.compile(r"<[^<>]*>")
_LIKE_A_TAG = re.compile(r"<(?=[A-Za-z/!?])")


def lines(text: str) -> list[str]:
    """The lines of a text, whatever parts them (`str.splitlines`), with plain spaces only.

    Half a surrogate pair, which no file can hold, becomes the replacement character.
    """
    text = _HALVES.sub("\N{REPLACEMENT CHARACTER}", _SPACES.sub(" ", text))
    return [line.expandtabs(4) for line in text.splitlines()]


def folded(text: str) -> str:
    """The text on one line, with one space where there was any white space."""
    return " ".join(" ".join(lines(text)).split())


def plain_line(text: str) -> Code:
    """The text on one line, without HTML: for a summary that knows no markup at all."""
    text, before = folded(text), ""
    while text != before:
        text, before = folded(_TAG.sub("", text)), text
    return Code(escaped(_LIKE_A_TAG.sub("< ", text)))
