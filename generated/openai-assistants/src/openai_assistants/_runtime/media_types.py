"""Media types, as far as a client has to tell them apart."""

from __future__ import annotations

import re

_JSON = re.compile(r"\s*(?:[^/;]+/json|[^/;]+/[^;]+\+json)\s*(?:;|$)", re.IGNORECASE)


def is_json(media_type: str) -> bool:
    """Whether it is JSON: `application/json`, or a `+json` type (RFC 6839 §3.1)."""
    return media_type == "application/json" or _JSON.match(media_type) is not None


def essence(media_type: str) -> str:
    """Type and subtype in small letters, without parameters (RFC 9110 §8.3.1)."""
    return media_type.partition(";")[0].strip().lower()
