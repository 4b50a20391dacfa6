"""Characters that a reader of a file cannot see, or that change what the reader sees."""

from __future__ import annotations

import re

HIDDEN = re.compile(
    "["
    "\x00-\x09\x0b-\x1f\x7f-\x9f"  # controls, but not the line feed
    "\xa0\u1680\u2000-\u200a\u202f\u205f\u3000"  # spaces that are not the space
    "\u2028\u2029"  # separators that end a line for some readers
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # directions of text
    "\xad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2065\u206a-\u206f"
    "\u2800\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3"  # of no width
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
    "\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd\U00013430-\U0001343f"
    "\ud800-\udfff"  # halves of a pair
    "\ue000-\uf8ff\U000f0000-\U0010ffff"  # for private use
    "\ufdd0-\ufdef\ufffe\uffff"  # no characters at all
    + "".join(chr(plane << 16 | last) for plane in range(1, 15) for last in (0xFFFE, 0xFFFF))
    + "]"
)
"""Fixed here rather than asked of `unicodedata`, so that every version of Python agrees.

Variation selectors 15 and 16, which choose between text and emoji, are left alone.
"""


def escaped(text: str) -> str:
    """The text with each hidden character as Python's escape for it: `\\x1b`, `\\u202e`."""
    return HIDDEN.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    point = ord(match[0])
    if point < 0x100:
        return f"\\x{point:02x}"
    return f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"
