"""Bodies of responses whose values come one after another, as examples show them."""

from __future__ import annotations

import json

from ..model import Json, Scalar, Streaming
from ..model.media_types import essence
from .schemas import SchemaIndex
from .values import is_object, made_value


def stream_item(streaming: Streaming, index: SchemaIndex) -> Json:
    """One value of a stream."""
    return made_value(streaming.item, index)


def stream_body(streaming: Streaming, item: Json, index: SchemaIndex) -> str:
    """A body that holds the value, and the end that the API marks, if it does."""
    if not streaming.is_events:
        start = "\x1e" if essence(streaming.media_type).endswith("json-seq") else ""
        return f"{start}{json.dumps(item)}\n"
    lines: list[str] = []
    data = item
    if streaming.shape != "data" and is_object(item):
        lines += [f"{name}: {item[name]}" for name in ("event", "id") if name in item]
        data = item.get("data", "")
    is_text = streaming.shape == "text event" or isinstance(index.resolved(streaming.item), Scalar)
    text = data if is_text and isinstance(data, str) else json.dumps(data)
    lines += [f"data: {line}" for line in text.split("\n")]
    ended = f"data: {streaming.end}\n\n" if streaming.end else ""
    return "\n".join([*lines, "", ""]) + ended
