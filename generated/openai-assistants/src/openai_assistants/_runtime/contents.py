"""The body of a request in a media type other than JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import cast
from uuid import UUID

from .bodies import Body, Content, body_of
from .encode import json_value
from .encodings import Encoding
from .forms import form_bytes
from .media_types import essence
from .multipart import form_parts, mixed_parts, multipart_body, new_boundary

_PLAIN = (bool, int, float, date, Decimal, UUID)
FORM = "application/x-www-form-urlencoded"
FORM_DATA = "multipart/form-data"


def content_of(
    body: object,
    media_type: str,
    encodings: Mapping[str, Encoding],
    what: str,
    *,
    is_async: bool,
) -> tuple[bytes | Body, str]:
    """The bytes to send, or where they come from, and their Content-Type.

    Forms and `multipart/form-data` say the members of an object, other multipart types those of a
    list; text says text, numbers and dates; anything else is bytes.

    Args:
        body: The value.
        media_type: As the document has it.
        encodings: How its properties are written, by name, where that is not the usual way.
        what: What it is, for errors.
        is_async: Whether the asynchronous client sends it.

    Raises:
        TypeError: It is nothing that the media type can say.
        ValueError: It holds something that cannot be sent; the message names it.
        OSError: A file to send cannot be read.
    """
    kind = essence(media_type)
    if kind == FORM:
        return form_bytes(body, encodings), media_type
    if kind.startswith("multipart/"):
        boundary = new_boundary()
        if kind == FORM_DATA:
            parts = form_parts(body, encodings, is_async=is_async)
        else:
            items = cast("Iterable[object]", body)
            parts = mixed_parts(items, encodings.get("", Encoding()), is_async=is_async)
        return multipart_body(parts, boundary), f"{media_type}; boundary={boundary}"
    if isinstance(body, bytes):
        return body, media_type
    if kind.startswith("text/") and isinstance(body, _PLAIN):
        body = str(json_value(body)) if not isinstance(body, bool) else str(body).lower()
    return body_of(cast("Content | str", body), what, is_async=is_async), media_type
