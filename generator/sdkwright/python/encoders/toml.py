"""The encoder for TOML."""

from __future__ import annotations

import re

from .code import Code
from .hidden import HIDDEN

_HALVES = re.compile("[\ud800-\udfff]")
_SHORT = {"\b": "\\b", "\t": "\\t", "\f": "\\f", "\r": "\\r"}


def toml_string(text: str) -> Code:
    """A basic string (TOML 1.0, "String"), quotes and all.

    Half a surrogate pair, which TOML has no form for, becomes the replacement character.
    """
    text = _HALVES.sub("\N{REPLACEMENT CHARACTER}", text)
    text = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return Code(f'"{HIDDEN.sub(_escape, text)}"')


def _escape(match: re.Match[str]) -> str:
    character = match[0]
    if character in _SHORT:
        return _SHORT[character]
    point = ord(character)
    return f"\\u{point:04X}" if point < 0x10000 else f"\\U{point:08X}"
