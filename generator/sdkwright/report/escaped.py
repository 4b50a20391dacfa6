"""Text of which every character is seen."""

from __future__ import annotations

import re

_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff"
    "\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff]"
)


def escaped(text: str, encoding: str = "utf-8") -> str:
    """Text of which every character is seen: controls, marks of direction and the like as `\\x1b`.

    A terminal takes some of them for commands, and a reader cannot tell others from nothing. What
    `encoding` does not have is escaped too.
    """
    seen = _UNSEEN.sub(lambda match: match[0].encode("unicode_escape").decode(), text)
    return seen.encode(encoding, "backslashreplace").decode(encoding)
