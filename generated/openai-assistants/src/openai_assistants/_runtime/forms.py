"""Bodies of the media type application/x-www-form-urlencoded."""

from __future__ import annotations

from collections.abc import Mapping

from .encodings import PLAIN, Encoding, members_of
from .media_types import is_json
from .parameters import QUERY, Style, query_pairs
from .record import Record

_JSON = Style("form", content="application/json")


def form_bytes(body: object, encodings: Mapping[str, Encoding]) -> bytes:
    """The body as form data: `name=value` pairs joined by `&`, percent-encoded.

    Members are written as query parameters are, in the style that their encoding has. Without one
    an array becomes a pair for each item, and an object JSON text (OpenAPI 3.1 §4.8.14.3).

    Args:
        body: A mapping or a model.
        encodings: How members are written, by name, where that is not the usual way.

    Raises:
        TypeError: It is no object, or a member is nothing that can be sent.
        ValueError: A member has no text form.
    """
    pairs = [
        f"{key}={text}"
        for name, value in members_of(body, "the body").items()
        for key, text in styled_pairs(name, value, _style(value, encodings.get(name, PLAIN)))
    ]
    return "&".join(pairs).encode("ascii")


def styled_pairs(name: str, value: object, style: Style) -> list[tuple[str, str]]:
    """The percent-encoded names and texts that a member becomes in a style of query parameters.

    Raises:
        TypeError: It is nothing that can be sent.
        ValueError: It has no text form.
    """
    try:
        pairs = query_pairs(name, value, style)
    except (TypeError, ValueError) as error:
        message = str(error).replace("query parameter", "form field", 1)
        raise type(error)(message) from None
    return [(key, text) for key, _, text in (pair.partition("=") for pair in pairs)]


def _style(value: object, encoding: Encoding) -> Style:
    if encoding.style is not None:
        return encoding.style
    if encoding.content_type is not None and is_json(encoding.content_type):
        return _JSON
    return _JSON if isinstance(value, (Mapping, Record)) else QUERY
