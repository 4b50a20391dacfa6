"""What media types say of the bodies that they are of."""

from __future__ import annotations

FORMS = frozenset({"application/x-www-form-urlencoded", "multipart/form-data"})
"""Media types whose fields are written in ways of their own (OpenAPI 3.1 §4.8.15)."""


def essence(media_type: str) -> str:
    """The type and subtype, in lower case and without parameters (RFC 9110 §8.3.1)."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Whether a body is JSON (RFC 8259, RFC 6839 §3.1), or may be, as any type will do."""
    kind = essence(media_type)
    return kind in ("application/json", "application/*", "*/*") or kind.endswith("+json")


def is_form(media_type: str) -> bool:
    """Whether a body is made of parts, with names or without (OpenAPI 3.1 §4.8.15)."""
    kind = essence(media_type)
    return kind in FORMS or kind.startswith("multipart/")


def is_text(media_type: str) -> bool:
    """Whether a body is text (RFC 2046 §4.1)."""
    return essence(media_type).startswith("text/")


EVENTS = "text/event-stream"
"""Server-sent events (WHATWG HTML §9.2)."""
SEQUENCES = frozenset(
    {
        *("application/jsonl", "application/x-jsonl", "application/json-lines"),
        *("application/ndjson", "application/x-ndjson", "application/jsonlines"),
        *("application/x-jsonlines", "application/stream+json", "application/json-seq"),
    }
)
"""Media types of JSON values one after another (OpenAPI 3.2 §4.14.2)."""


def is_sequence(media_type: str) -> bool:
    """Whether a body is a sequence of values that can be read one by one."""
    kind = essence(media_type)
    return kind == EVENTS or kind in SEQUENCES or kind.endswith("+json-seq")
