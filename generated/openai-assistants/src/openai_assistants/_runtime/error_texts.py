"""What an error says: the server's own words found in its answer, and made fit for one line."""

from __future__ import annotations

import json
import re
from http import HTTPStatus

from .json_kinds import is_array, is_object

_LIMIT = 500
_DEPTH = 4
# Where APIs put their words, the most telling first: OpenAI and Google have `error.message`, OAuth
# `error_description` (RFC 6749 §5.2), problems `detail` and `title` (RFC 9457), others lists.
_NAMES = (
    "message",
    "error_description",
    "detail",
    "msg",
    "error",
    "errors",
    "title",
    "description",
    "reason",
)
_WHITE_SPACE = re.compile(r"\s+")
_TAG = re.compile(r"<(script|style)\b.*?</\1\s*>|<[^<>]*>", re.IGNORECASE | re.DOTALL)


def status_line(status_code: int) -> str:
    """The status code with its phrase: `404 Not Found` (RFC 9110 §15)."""
    try:
        return f"{status_code} {HTTPStatus(status_code).phrase}"
    except ValueError:
        return str(status_code)


def server_words(body: object) -> str:
    """What an error body says, in one line; empty if it says nothing.

    Args:
        body: Parsed JSON, or text where the body is something else.
    """
    if isinstance(body, str):
        return one_line(_TAG.sub(" ", body[: 20 * _LIMIT]))
    words = _search(body, _DEPTH)
    if words is None and body is not None and body != {} and body != []:
        words = json.dumps(body, ensure_ascii=False)
    return one_line(words or "")


def _search(value: object, depth: int) -> str | None:
    if isinstance(value, str):
        return value.strip() or None
    if depth and is_array(value):
        value = next((element for element in value if element), None)
        return _search(value, depth - 1)
    if depth and is_object(value):
        members = {name.lower(): member for name, member in value.items()}
        found = (_search(members.get(name), depth - 1) for name in _NAMES)
        return next((words for words in found if words), None)
    return None


def one_line(text: str, limit: int = _LIMIT) -> str:
    """The text without line breaks, control and format characters escaped, cut at the limit."""
    text = _WHITE_SPACE.sub(" ", text[: 4 * limit]).strip()
    if len(text) > limit:
        text = text[: limit - 1] + "…"
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode() for char in text
    )
